package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenProgressTest {
    @Test
    void every_line_is_billed_up_to_the_same_share() {
        Billing billing = SomeClaims.concreteAndSteel();
        billing.type(evenly(billing, "30"));
        assertThat(billing.columns("001")).containsEntry("G", "6000.00");
        assertThat(billing.columns("002")).containsEntry("G", "9000.00");
    }

    @Test
    void a_line_that_was_further_along_stays_where_it_is() {
        Billing billing = SomeClaims.concreteHalfDone();
        billing.type(evenly(billing, "30"));
        assertThat(billing.columns("001")).containsEntry("G", "9000.00");
        assertThat(billing.columns("002")).containsEntry("G", "9000.00");
    }

    @ParameterizedTest
    @CsvSource({", REQUIRED /percent", "-1, RATE_OUT_OF_RANGE /percent", "100.01, RATE_OUT_OF_RANGE /percent"})
    void a_share_that_cannot_be_is_refused(BigDecimal percent, String fault) {
        assertThat(Refused.by(() -> EvenProgress.of(List.of(), percent))).containsExactly(fault);
    }

    private static List<LineEdit> evenly(Billing billing, String percent) {
        return EvenProgress.of(Sheets.of(billing.claim()).lines(), new BigDecimal(percent));
    }
}
