package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;
import static org.claimwright.core.project.SomeProjects.figure;

import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.OverBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEntryRefusedTest {
    private static final String A_THOUSAND_AND_ONE_CHARACTERS = "x".repeat(1001);

    @ParameterizedTest
    @CsvSource({
        "work, 11000.01, LINE_OVERBILLED /0/work",
        "totalPercent, 100.01, LINE_OVERBILLED /0/totalPercent",
        "workPercent, 55.01, LINE_OVERBILLED /0/workPercent",
        "storedNew, 11000.01, LINE_OVERBILLED /0/storedNew",
        "work, -8000.01, LINE_UNDERBILLED /0/work",
        "workReleased, 800.01, RELEASE_BEYOND_HELD /0/workReleased",
        "storedReleased, 100.01, RELEASE_BEYOND_HELD /0/storedReleased",
        "workRetainage, 8000.01, RETAINED_BEYOND_WORK /0/workRetainage",
        "storedRetainage, 1000.01, RETAINED_BEYOND_STORED /0/storedRetainage",
        "workQuantity, 3, NO_UNIT_PRICE /0/workQuantity"
    })
    void a_figure_that_breaks_a_rule_of_billing_is_refused(String member, String value, String fault) {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", member, value))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "work, 11000.00",
        "totalPercent, 100",
        "workPercent, 55",
        "storedNew, 11000.00",
        "work, -8000.00",
        "workReleased, 800.00",
        "storedReleased, 100.00",
        "workRetainage, 8000.00",
        "storedRetainage, 1000.00",
        "movedToWork, 1000.00"
    })
    void a_figure_that_just_keeps_a_rule_is_taken(String member, String value) {
        SomeClaims.concreteHalfDone().type("001", member, value);
    }

    @ParameterizedTest
    @CsvSource({"storedNew", "movedToWork", "workReleased", "storedReleased", "workRetainage", "storedRetainage"})
    void only_work_can_be_taken_back(String member) {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", member, "-0.01"))).containsExactly("NEGATIVE /0/" + member);
    }

    @ParameterizedTest
    @CsvSource({
        "work, 0.001",
        "storedNew, 0.001",
        "movedToWork, 0.001",
        "workReleased, 0.001",
        "storedReleased, 0.001",
        "workRetainage, 0.001",
        "storedRetainage, 0.001",
        "workPercent, 0.00001",
        "totalPercent, 50.00001",
        "workRetainageRate, 5.00001",
        "storedRetainageRate, 5.00001"
    })
    void a_figure_with_too_many_decimals_is_refused(String member, String value) {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", member, value)))
                .containsExactly("TOO_MANY_DECIMALS /0/" + member);
    }

    @ParameterizedTest
    @CsvSource({
        "work, 1E+13",
        "work, -1E+13",
        "storedNew, 1E+300",
        "movedToWork, 1E+13",
        "workReleased, 1E+13",
        "workRetainage, 1E+13",
        "workPercent, 1000001",
        "totalPercent, -1000001",
        "workQuantity, 100000001",
        "workQuantity, 0.0000001"
    })
    void a_figure_beyond_all_measure_is_refused(String member, String value) {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", "5", "2", null))
                .open()
                .overBilling(OverBilling.ALLOW);
        String fault = value.contains(".") ? "TOO_MANY_DECIMALS" : "FIGURE_TOO_LARGE";
        assertThat(Refused.by(() -> billing.type("1", member, value))).containsExactly(fault + " /0/" + member);
    }

    @ParameterizedTest
    @CsvSource({"workPercent, 101", "totalPercent, -101", "workQuantity, 99000000"})
    void a_figure_whose_amount_is_beyond_all_measure_is_refused(String member, String value) {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", "10000", "100000000", null))
                .open()
                .overBilling(OverBilling.ALLOW);
        assertThat(Refused.by(() -> billing.type("1", member, value))).containsExactly("FIGURE_TOO_LARGE /0/" + member);
    }

    @Test
    void a_refusal_tells_what_is_left_and_what_is_held() {
        assertThat(Refused.facts(() -> SomeClaims.concreteHalfDone().type("001", "work", "11000.01")))
                .containsEntry("number", "001")
                .containsEntry("scheduled", figure("20000.00"))
                .containsEntry("left", figure("11000.00"));
        assertThat(Refused.facts(() -> SomeClaims.concreteHalfDone().type("001", "workReleased", "801")))
                .containsEntry("held", figure("800.00"));
        assertThat(Refused.facts(() -> SomeClaims.concreteHalfDone().type("001", "storedReleased", "101")))
                .containsEntry("held", figure("100.00"));
    }

    @Test
    void more_than_is_stored_cannot_be_installed() {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", "movedToWork", "1000.01")))
                .contains("MOVED_BEYOND_STORED /0/movedToWork");
    }

    @Test
    void what_is_installed_is_part_of_the_work() {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", "movedToWork", "500.00", "work", "499.99")))
                .containsExactly("MOVED_BEYOND_WORK /0/work");
    }

    @ParameterizedTest
    @CsvSource({
        "work, workPercent, /0/work",
        "workQuantity, totalPercent, /0/work",
        "work, totalPercent, /0/work",
        "workRetainageRate, workRetainage, /0/workRetainage",
        "storedRetainageRate, storedRetainage, /0/storedRetainage"
    })
    void a_figure_is_typed_in_one_way_at_a_time(String one, String other, String pointer) {
        Billing billing = SomeClaims.excavation();
        assertThat(Refused.by(() -> billing.type("001", one, "1", other, "1"))).containsExactly("TWO_WAYS " + pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "storedNew, 1, STORED_ON_DEDUCTION /0/storedNew",
        "work, -900.01, LINE_OVERBILLED /0/work",
        "work, 0.01, LINE_UNDERBILLED /0/work",
        "workReleased, 0.01, RELEASE_BEYOND_HELD /0/workReleased",
        "workRetainage, 0.01, RETAINED_BEYOND_WORK /0/workRetainage"
    })
    void a_deduction_bills_between_its_amount_and_nothing_and_stores_nothing(
            String member, String value, String fault) {
        Billing billing = SomeClaims.concreteAndSteel().change(SomeContract.lump("C1", "-900.00", null));
        assertThat(Refused.by(() -> billing.type("C1", member, value))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"WARN", "ALLOW"})
    void less_than_nothing_is_never_billed(OverBilling rule) {
        Billing billing = SomeClaims.concreteHalfDone().overBilling(rule);
        assertThat(Refused.by(() -> billing.type("001", "work", "-8000.01")))
                .containsExactly("LINE_UNDERBILLED /0/work");
    }

    @ParameterizedTest
    @CsvSource({"work, 1, work", "storedNew, 1, storedNew", "movedToWork, 1, work", "totalPercent, 46, totalPercent"})
    void a_claim_for_retainage_alone_bills_no_work(String member, String value, String pointer) {
        Billing billing = SomeClaims.concreteHalfDone().approve().open(ClaimType.RETAINAGE_RELEASE);
        assertThat(Refused.by(() -> billing.type("001", member, value)))
                .containsExactly("WORK_IN_RELEASE /0/" + pointer);
    }

    @ParameterizedTest
    @CsvSource({"workReleased, 1", "storedReleased, 1"})
    void a_claim_for_work_alone_releases_nothing(String member, String value) {
        Billing billing = SomeClaims.concreteHalfDone().withoutReleases();
        assertThat(Refused.by(() -> billing.type("001", member, value)))
                .containsExactly("RELEASE_NOT_IN_TYPE /0/" + member);
    }

    @Test
    void a_line_is_named_once_and_is_on_the_claim() {
        Billing billing = SomeClaims.concreteAndSteel();
        String id = billing.line("001").id().toString();
        assertThat(Refused.by(() -> billing.type(typed("001", "work", "1"), typed(id, "work", "2"))))
                .containsExactly("REPEATED /1/line");
        assertThat(Refused.by(() -> billing.type(typed("003", "work", "1"), typed(null), typed(" "))))
                .containsExactly("LINE_UNKNOWN /0/line", "REQUIRED /1/line", "REQUIRED /2/line");
    }

    @ParameterizedTest
    @CsvSource({"workRetainageRate, 100.0001", "workRetainageRate, -1", "storedRetainageRate, 101"})
    void a_rate_that_cannot_be_held_back_is_refused(String member, String value) {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> billing.type("001", member, value)))
                .containsExactly("RATE_OUT_OF_RANGE /0/" + member);
    }

    @Test
    void a_comment_is_text_of_a_thousand_characters() {
        Billing billing = SomeClaims.concreteAndSteel();
        assertThat(Refused.by(() -> billing.type("001", "comment", A_THOUSAND_AND_ONE_CHARACTERS)))
                .containsExactly("TOO_LONG /0/comment");
        assertThat(Refused.by(() -> billing.type("001", "comment", "nul \u0000")))
                .containsExactly("FORBIDDEN_CHARACTERS /0/comment");
        billing.type("001", "comment", "<b>שלום</b>\n🏗");
        assertThat(billing.sheet("001").comment()).isEqualTo("<b>שלום</b>\n🏗");
    }

    @Test
    void everything_wrong_on_all_lines_is_told_at_once() {
        Billing billing = SomeClaims.concreteAndSteel();
        assertThat(Refused.by(() -> billing.type(
                        typed("002", "work", "30000.01"),
                        typed("009", "work", "1"),
                        typed("001", "work", "0.001", "storedNew", "-1", "workReleased", "5.001"))))
                .containsExactly(
                        "LINE_OVERBILLED /0/work",
                        "LINE_UNKNOWN /1/line",
                        "TOO_MANY_DECIMALS /2/workReleased",
                        "NEGATIVE /2/storedNew",
                        "TOO_MANY_DECIMALS /2/work");
    }

    @Test
    void a_draft_that_no_longer_keeps_the_rules_cannot_be_handed_over() {
        Billing billing =
                SomeClaims.concreteAndSteel().overBilling(OverBilling.WARN).type("002", "work", "30000.01");
        billing.overBilling(OverBilling.REFUSE);
        assertThat(Refused.by(() -> billing.claim().check(billing.rules())))
                .containsExactly("LINE_OVERBILLED /lines/1/work");
    }
}
