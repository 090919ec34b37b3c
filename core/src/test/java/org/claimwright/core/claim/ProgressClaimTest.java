package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;

import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.contract.SomeContracts;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.OverBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressClaimTest {
    @Test
    void a_claim_is_born_as_a_draft_with_one_line_for_each_line_of_the_contract() {
        ProgressClaim claim = SomeClaims.concreteAndSteel().claim();
        assertThat(claim.status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(claim.sequence()).isEqualTo(1);
        assertThat(claim.lines()).extracting(line -> line.price().number()).containsExactly("001", "002");
        assertThat(claim.lines()).extracting(ClaimLine::position).containsExactly(1, 2);
        assertThat(claim.summary().contractSumToDate()).isEqualTo(Money.of(50_000_00));
        assertThat(claim.summary().certificate()).isNull();
    }

    @Test
    void the_next_claim_goes_on_from_what_was_certified() {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(billing.claim().sequence()).isEqualTo(2);
        assertThat(billing.header())
                .containsEntry("L4", "9000.00")
                .containsEntry("L5", "900.00")
                .containsEntry("L7", "8100.00")
                .containsEntry("L8", "0.00");
    }

    @Test
    void lines_typed_one_by_one_total_like_all_of_them_at_once() {
        Billing atOnce = SomeClaims.concreteHalfDone()
                .type(typed("001", "work", "500.00", "storedNew", "90.05"), typed("002", "totalPercent", "33.3333"));
        Billing oneByOne = SomeClaims.concreteHalfDone()
                .type("002", "work", "1.00")
                .type("001", "storedNew", "90.05")
                .type("002", "totalPercent", "33.3333")
                .type("001", "work", "500.00");
        assertThat(oneByOne.header()).isEqualTo(atOnce.header());
        assertThat(oneByOne.summary().gross()).isEqualTo(atOnce.summary().gross());
    }

    @Test
    void what_the_reviewer_certifies_counts_and_what_was_claimed_stays_to_be_read() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type(typed("001", "work", "5000.00", "storedNew", "900.00"), typed("002", "work", "100.00"))
                .submit()
                .accept("001", "4000.00", "500.00")
                .certify();
        assertThat(billing.columns("001"))
                .containsEntry("E", "4000.00")
                .containsEntry("F", "500.00")
                .containsEntry("I", "450.00");
        assertThat(billing.sheet("001").claimedWork()).isEqualTo(Money.of(5_000_00));
        assertThat(billing.sheet("001").claimedStored()).isEqualTo(Money.of(900_00));
        assertThat(billing.certificate()).isEqualTo("4140.00");
        assertThat(billing.open().columns("001")).containsEntry("D", "4000.00").containsEntry("F", "500.00");
        assertThat(billing.header()).containsEntry("L7", "4140.00");
    }

    @ParameterizedTest
    @CsvSource({
        "20000.01, , LINE_OVERBILLED /lines/0/approvedWork",
        "-0.01, , LINE_UNDERBILLED /lines/0/approvedWork",
        ", -0.01, NEGATIVE /lines/0/approvedStored",
        "100.00, , RELEASE_BEYOND_HELD /lines/0/workReleased"
    })
    void a_reviewer_keeps_the_rules_of_billing(String work, String stored, String fault) {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "workReleased", "100.00")
                .submit();
        assertThat(Refused.by(() -> billing.accept("001", work, stored))).contains(fault);
    }

    @Test
    void what_is_withheld_changes_no_line_and_comes_back() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .withhold("250.00")
                .certify();
        assertThat(billing.certificate()).isEqualTo("650.00");
        assertThat(billing.header()).containsEntry("L6", "900.00").containsEntry("L8", "900.00");
        assertThat(billing.open().header()).containsEntry("L7", "650.00").containsEntry("L8", "250.00");
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 900.01", "0.00, 0.01"})
    void no_more_is_withheld_than_is_due(String work, String withheld) {
        Billing billing =
                SomeClaims.concreteAndSteel().type("001", "work", work).submit();
        assertThat(Refused.by(() -> billing.withhold(withheld))).containsExactly("WITHHELD_TOO_LARGE /withheld/amount");
    }

    @Test
    void more_is_withheld_than_was_claimed_where_the_reviewer_accepts_more() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .accept("001", "2000.00", "100.00");
        assertThat(Refused.by(() -> billing.withhold("1890.01")))
                .containsExactly("WITHHELD_TOO_LARGE /withheld/amount");
        assertThat(billing.withhold("1890.00").certify().certificate()).isEqualTo("0.00");
    }

    @Test
    void what_is_withheld_is_held_against_what_the_review_ends_with() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .withhold("900.00")
                .accept("001", "999.00", null);
        assertThat(Refused.by(billing::certify)).containsExactly("WITHHELD_TOO_LARGE /withheld/amount");
    }

    @Test
    void nothing_is_withheld_of_a_negative_certificate() {
        Billing billing =
                SomeClaims.concreteHalfDone().type("001", "work", "-100.00").submit();
        assertThat(Refused.by(() -> billing.withhold("0.01"))).containsExactly("WITHHELD_TOO_LARGE /withheld/amount");
        assertThat(billing.withhold("0").certify().certificate()).isEqualTo("-90.00");
    }

    @Test
    void a_certified_claim_that_is_edited_is_certified_anew() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .accept("001", "800.00", null)
                .certify()
                .type("001", "work", "900.00");
        assertThat(billing.certificate()).isEqualTo("810.00");
        assertThat(billing.sheet("001").approvedWork()).isNull();
    }

    @Test
    void a_certificate_that_is_taken_back_leaves_what_was_claimed() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .accept("001", "800.00", null)
                .withhold("20.00")
                .certify()
                .takeBack();
        assertThat(billing.certificate()).isNull();
        assertThat(billing.columns("001")).containsEntry("E", "1000.00");
        assertThat(billing.certify().certificate()).isEqualTo("700.00");
    }

    @Test
    void a_new_round_of_review_starts_without_what_the_last_one_said() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .submit()
                .accept("001", "800.00", null)
                .withhold("20.00");
        billing.claim().become(ClaimStatus.REVISE_AND_RESUBMIT);
        assertThat(billing.approve().certificate()).isEqualTo("900.00");
        assertThat(billing.sheet("001").decision()).isEqualTo(Decision.NO_ACTION);
    }

    @Test
    void approved_changes_enter_as_lines_of_their_own_and_count_in_the_month_they_enter() {
        Billing billing = SomeClaims.concreteAndSteel()
                .change(SomeContract.lump("C1", "5000.00", null), SomeContract.lump("C2", "-2000.00", null))
                .change(SomeContract.lump("C3", "-700.00", null));
        assertThat(billing.summary().periodAdditions()).isEqualTo(Money.of(3_000_00));
        assertThat(billing.summary().periodDeductions()).isEqualTo(Money.of(700_00));
        billing.approve().change(SomeContract.lump("C4", "10.00", null)).open();
        assertThat(billing.summary().previousAdditions()).isEqualTo(Money.of(3_000_00));
        assertThat(billing.summary().previousDeductions()).isEqualTo(Money.of(700_00));
        assertThat(billing.summary().periodAdditions()).isEqualTo(Money.of(10_00));
        assertThat(billing.header()).containsEntry("L2", "2310.00").containsEntry("L3", "52310.00");
    }

    @Test
    void approved_changes_are_added_to_a_draft_once() {
        Billing billing = SomeClaims.concreteAndSteel().change(SomeContract.lump("C1", "5000.00", null));
        assertThat(billing.claim().add(billing.billable())).isEmpty();
        assertThat(billing.claim().lines()).hasSize(3);
        assertThat(billing.line("C1").position()).isEqualTo(3);
    }

    @Test
    void a_claim_knows_how_much_of_the_contract_is_done() {
        Billing billing = SomeClaims.concreteAndSteel().type("002", "work", "12345.00");
        assertThat(billing.summary().percentComplete().figure()).isEqualByComparingTo("24.69");
        assertThat(billing.summary().payable()).isEqualTo(Money.of(11_110_50));
    }

    @Test
    void over_billing_can_be_allowed_far_beyond_the_scheduled_value() {
        Billing billing = Billing.of(SomeContract.inLumpSums("USD", "10", "10").line("1", "0.01"))
                .open()
                .overBilling(OverBilling.ALLOW)
                .type("1", "work", "1000000000000.00");
        assertThat(billing.sheet("1").percent().units()).isEqualTo(Long.MAX_VALUE);
        assertThat(billing.approve().certificate()).isEqualTo("900000000000.00");
    }

    @ParameterizedTest
    @EnumSource
    void amounts_are_fixed_in_a_certified_status_only(ClaimStatus status) {
        Billing billing = Billing.of(SomeContracts.concreteAndSteel()).open().submit();
        assertThat(status.isCertified() && status.isWithBiller()).isFalse();
        assertThat(status.isOf(Direction.DOWNSTREAM)).isTrue();
        if (status.isCertified()) {
            billing.claim().certify(status, 2);
            assertThat(billing.certificate()).isEqualTo("0.00");
        } else {
            billing.claim().become(status);
            assertThat(billing.certificate()).isNull();
        }
    }
}
