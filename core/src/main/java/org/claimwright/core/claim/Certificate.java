package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Problem;

/** What the payer answers to a claim: the amount certified for payment, and what is withheld from it and why. */
@Embeddable
public class Certificate {
    private Money withheld = Money.ZERO;

    @Column(name = "withheld_reason")
    private String reason;

    @Column(name = "certificate")
    private Money amount;

    protected Certificate() {}

    void withhold(Money kept, String why) {
        withheld = kept;
        reason = why;
    }

    /**
     * Certifies what is due less what is withheld.
     *
     * @param due line 8
     */
    void issue(Money due, int decimals) {
        if (!covers(withheld, due)) {
            throw Problem.WITHHELD_TOO_LARGE.refusalAt("/withheld/amount", Map.of("due", due.amount(decimals)));
        }
        amount = due.minus(withheld);
    }

    /** Whether so much can be withheld of what is due; of a negative amount nothing can. */
    static boolean covers(Money kept, Money due) {
        return kept.compareTo(due.max(Money.ZERO)) <= 0;
    }

    void revoke() {
        amount = null;
    }

    /** What was certified; null until it is. */
    Money amount() {
        return amount;
    }

    ClaimSummary summary(ClaimTotals totals) {
        return totals.summary(withheld, reason, amount);
    }
}
