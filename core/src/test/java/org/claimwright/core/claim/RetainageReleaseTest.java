package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetainageReleaseTest {
    private static RetainageRelease release(Billing billing, String percent, boolean work, boolean stored) {
        BigDecimal share = percent == null ? null : new BigDecimal(percent);
        return new RetainageRelease(Sheets.of(billing.claim()).lines(), new ReleaseDraft(share, work, stored));
    }

    // 800.00 is held of work and 100.00 of what is stored
    private static Billing heldNineHundred() {
        return SomeClaims.concreteHalfDone();
    }

    @Test
    void a_share_of_what_is_held_is_released_and_the_forecast_says_the_same() {
        Billing billing = heldNineHundred();
        RetainageRelease half = release(billing, "50", true, true);
        ReleaseForecast forecast = half.forecast(billing.summary().payable());
        billing.type(half.edits(2));
        assertThat(billing.header()).containsEntry("L5", "450.00").containsEntry("L8", "450.00");
        assertThat(forecast.lines()).isEqualTo(1);
        assertThat(forecast.held()).isEqualTo(Money.of(900_00));
        assertThat(forecast.released()).isEqualTo(Money.of(450_00));
        assertThat(forecast.heldThen()).isEqualTo(billing.summary().retainage());
        assertThat(forecast.dueThen()).isEqualTo(billing.summary().payable());
    }

    @Test
    void everything_may_be_released_of_work_alone() {
        Billing billing = heldNineHundred();
        billing.type(release(billing, "100", true, false).edits(2));
        assertThat(billing.header()).containsEntry("L5a", "0.00").containsEntry("L5b", "100.00");
    }

    @Test
    void a_second_release_takes_the_place_of_the_first_and_none_takes_it_back() {
        Billing billing = heldNineHundred();
        billing.type(release(billing, "100", true, true).edits(2));
        assertThat(release(billing, "100", true, true).edits(2)).isEmpty();
        billing.type(release(billing, "25", true, true).edits(2));
        assertThat(billing.header()).containsEntry("L5", "675.00");
        billing.type(release(billing, "0", true, true).edits(2));
        assertThat(billing.header()).containsEntry("L5", "900.00");
    }

    @ParameterizedTest
    @CsvSource({
        ", true, REQUIRED /percent",
        "-1, true, RATE_OUT_OF_RANGE /percent",
        "100.01, true, RATE_OUT_OF_RANGE /percent",
        "10, false, REQUIRED /work"
    })
    void what_cannot_be_released_is_refused(String percent, boolean work, String fault) {
        assertThat(Refused.by(() -> release(heldNineHundred(), percent, work, false)))
                .containsExactly(fault);
    }

    @Test
    void what_was_typed_on_a_line_is_taken_back_for_that_line_alone() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "workRetainageRate", "5")
                .type("002", "work", "1000.00", "workRetainage", "1.00");
        TypedRetainage typed = TypedRetainage.of(billing.line("001"));
        billing.claim().followAgain(List.of(billing.line("001")), billing.billable(), billing.rules());
        assertThat(typed.workRate().figure()).isEqualTo("5");
        assertThat(typed.work()).isNull();
        assertThat(TypedRetainage.of(billing.line("002")).work()).isEqualTo(Money.of(100));
        assertThat(billing.columns("001")).containsEntry("I", "100.00");
        assertThat(billing.sheet("001").retainageTyped()).isFalse();
        assertThat(billing.columns("002")).containsEntry("I", "1.00");
        assertThat(billing.header()).containsEntry("L5", "101.00");
    }

    @Test
    void what_was_released_keeps_a_line_from_holding_less() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "workRetainageRate", "50", "workReleased", "400.00");
        assertThat(Refused.by(() ->
                        billing.claim().followAgain(List.of(billing.line("001")), billing.billable(), billing.rules())))
                .containsExactly("RELEASE_BEYOND_HELD /lines/0/workReleased");
    }
}
