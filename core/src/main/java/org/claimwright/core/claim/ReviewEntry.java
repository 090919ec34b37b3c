package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.core.contract.Remarks;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;

/** Takes what a reviewer says of a claim: line by line, and what is withheld. */
final class ReviewEntry {
    private final ProgressClaim claim;
    private final List<ClaimLine> lines;
    private final ReviewDraft draft;
    private final BillingRules rules;
    private final Faults faults = new Faults();
    private final Map<String, Object> decided = new TreeMap<>();

    /** @param lines those of the claim that the review may speak of */
    ReviewEntry(ProgressClaim claim, List<ClaimLine> lines, ReviewDraft draft, BillingRules rules) {
        this.claim = claim;
        this.lines = lines;
        this.draft = draft;
        this.rules = rules;
    }

    void apply() {
        LineIndex index = new LineIndex(lines, faults);
        List<LineReview> reviews = draft.lines();
        for (int i = 0; i < reviews.size(); i++) {
            String at = "/lines/" + i;
            ClaimLine line = index.once(reviews.get(i).line(), at);
            if (line != null) {
                decide(line, reviews.get(i), at);
            }
        }
        withhold();
        faults.refuse();
        if (draft.outcome() != null) {
            settleUndecided();
        }
    }

    private void decide(ClaimLine line, LineReview review, String at) {
        Decision decision = review.decision() == null ? line.decision() : review.decision();
        String reason = Text.optionalLines(at + "/reason", review.reason(), Remarks.REASON, faults);
        boolean explained = decision != Decision.REJECTED || reason != null;
        faults.unless(
                explained,
                at + "/reason",
                Problem.REASON_REQUIRED,
                Map.of("number", line.price().number()));
        line.decide(decision, reason);
        Money work = amount(at + "/approvedWork", review.approvedWork(), line.approvedWork());
        Money stored = amount(at + "/approvedStored", review.approvedStored(), line.approvedStored());
        line.approve(work, stored);
        new LineRules(line, rules, faults).checkApproval(at);
        decided.put(line.price().number(), review);
    }

    private Money amount(String pointer, BigDecimal typed, Money present) {
        return typed == null ? present : Figures.money(pointer, typed, rules.decimals(), faults);
    }

    private void withhold() {
        Withheld withheld = draft.withheld();
        if (withheld == null) {
            return;
        }
        faults.unless(withheld.amount() != null, "/withheld/amount", Problem.REQUIRED);
        Money amount = Figures.positiveMoney("/withheld/amount", withheld.amount(), rules.decimals(), faults);
        String reason = Text.optionalLines("/withheld/reason", withheld.reason(), Remarks.REASON, faults);
        if (amount != null) {
            boolean explained = amount.isZero() || reason != null;
            faults.unless(explained, "/withheld/reason", Problem.REASON_REQUIRED, Map.of("number", claim.number()));
            requireDue(amount);
            claim.withhold(amount, amount.isZero() ? null : reason);
        }
    }

    // what the lines of a later part of the review come to is asked again when it ends
    private void requireDue(Money amount) {
        Money due = claim.dueIfCertified();
        faults.unless(
                Certificate.covers(amount, due),
                "/withheld/amount",
                Problem.WITHHELD_TOO_LARGE,
                Map.of("due", due.amount(rules.decimals())));
    }

    private void settleUndecided() {
        List<ClaimLine> undecided = lines.stream()
                .filter(line -> line.decision() == Decision.NO_ACTION)
                .toList();
        if (undecided.isEmpty()) {
            return;
        }
        if (draft.undecided() != ReviewDraft.Undecided.ACCEPT) {
            throw Problem.LINES_UNDECIDED.refusalAt("/undecided", Map.of("lines", undecided.size()));
        }
        undecided.forEach(line -> line.decide(Decision.APPROVED, null));
    }

    /** What was decided, for the history. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (!decided.isEmpty()) {
            facts.put("lines", decided);
        }
        if (draft.withheld() != null) {
            facts.put("withheld", draft.withheld());
        }
        return facts;
    }
}
