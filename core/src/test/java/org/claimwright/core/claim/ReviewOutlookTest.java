package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;

import java.util.List;
import org.claimwright.core.money.Money;
import org.junit.jupiter.api.Test;

class ReviewOutlookTest {
    @Test
    void a_claim_of_which_nothing_is_rejected_is_proposed_for_approval() {
        ReviewOutlook outlook = outlook(submitted());
        assertThat(outlook.proposed()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(outlook.undecided()).isEqualTo(2);
        assertThat(outlook.claimed()).isEqualTo(Money.of(6_000_00)).isEqualTo(outlook.approved());
    }

    @Test
    void an_accepted_line_with_another_amount_is_noted() {
        ReviewOutlook outlook = outlook(submitted().accept("001", "4000.00", null));
        assertThat(outlook.proposed()).isEqualTo(ClaimStatus.APPROVED_AS_NOTED);
        assertThat(outlook.changed()).extracting(ClaimLineSheet::number).containsExactly("001");
        assertThat(outlook.approved()).isEqualTo(Money.of(5_000_00));
        assertThat(outlook.accepted()).isEqualTo(1);
    }

    @Test
    void a_rejected_line_sends_the_claim_back() {
        Billing billing = submitted().accept("001", "4000.00", null);
        LineReview rejected = new LineReview("002", Decision.REJECTED, "Not on site", null, null);
        ReviewDraft draft = new ReviewDraft(List.of(rejected), null, null, null, null);
        new ReviewEntry(billing.claim(), billing.claim().lines(), draft, billing.rules()).apply();
        assertThat(outlook(billing).proposed()).isEqualTo(ClaimStatus.REVISE_AND_RESUBMIT);
        assertThat(outlook(billing).rejected())
                .extracting(ClaimLineSheet::reason)
                .containsExactly("Not on site");
    }

    private static Billing submitted() {
        return SomeClaims.concreteAndSteel()
                .type(typed("001", "work", "5000.00"), typed("002", "work", "1000.00"))
                .submit();
    }

    private static ReviewOutlook outlook(Billing billing) {
        return ReviewOutlook.of(Sheets.of(billing.claim()));
    }
}
