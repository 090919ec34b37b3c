package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.OverBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineQuantityTest {
    @ParameterizedTest
    @CsvSource({"3, 0.333, 3.001", "3, 0.333, 4", "5, 0, 5.000001", "1000, 0.000001, 4000"})
    void a_quantity_beyond_that_of_the_line_is_refused_though_its_amount_is_not(
            String quantity, String price, String typed) {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", quantity, price, null))
                .open();
        assertThat(Refused.by(() -> billing.type("1", "workQuantity", typed)))
                .containsExactly("LINE_OVERBILLED /0/workQuantity");
        billing.type("1", "workQuantity", quantity);
        billing.overBilling(OverBilling.WARN).type("1", "workQuantity", typed);
    }

    @Test
    void a_measured_deduction_has_no_more_quantity_than_its_own() {
        Billing billing = SomeClaims.excavation().change(SomeContract.measure("C1", "-3", "0.333", null));
        assertThat(Refused.by(() -> billing.type("C1", "workQuantity", "-3.001")))
                .containsExactly("LINE_OVERBILLED /0/workQuantity");
        billing.type("C1", "workQuantity", "-3");
    }

    @Test
    void a_quantity_that_was_billed_as_an_amount_is_known_to_a_cent() {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", "3", "0.333", null))
                .open()
                .type("1", "work", "0.30")
                .approve()
                .open();
        billing.type("1", "workQuantity", "2.1");
        assertThat(billing.sheet("1").total()).isEqualTo(billing.sheet("1").scheduledValue());
        assertThat(Refused.by(() -> billing.type("1", "workQuantity", "2.13")))
                .containsExactly("LINE_OVERBILLED /0/workQuantity");
        billing.type("1", "workQuantity", "-0.5");
    }
}
