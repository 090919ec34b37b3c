package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;
import static org.claimwright.core.project.SomeProjects.figure;

import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.project.OverBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEntryTest {
    @ParameterizedTest
    @CsvSource({
        "work, 1234.56, 1234.56", "workPercent, 12.5, 2500.00", "workPercent, 33.3333, 6666.66",
        "totalPercent, 100, 11000.00", "totalPercent, 50, 1000.00", "totalPercent, 40, -1000.00",
        "work, -8000, -8000.00", "movedToWork, 400, 400.00"
    })
    void an_amount_a_share_or_a_total_decides_the_work_of_this_claim(String way, String value, String work) {
        Billing billing = SomeClaims.concreteHalfDone().type("001", way, value);
        assertThat(billing.columns("001")).containsEntry("D", "8000.00").containsEntry("E", work);
    }

    @Test
    void the_way_that_is_typed_last_decides() {
        Billing billing = SomeClaims.excavation()
                .type("001", "work", "5000.00")
                .type("001", "workPercent", "10")
                .type("001", "workQuantity", "100");
        assertThat(billing.columns("001")).containsEntry("E", "1833.50");
        billing.type("001", "totalPercent", "50");
        assertThat(billing.columns("001")).containsEntry("E", "11001.00");
        assertThat(billing.line("001").workQuantity()).isEqualTo(Quantity.of(figure("600")));
    }

    @Test
    void what_is_not_typed_stays_as_it_is() {
        Billing billing = SomeClaims.concreteHalfDone()
                .type("001", "work", "500.00", "storedNew", "200.00", "comment", "Slab on grade")
                .type("001", "movedToWork", "300.00")
                .type("002", "work", "10.00");
        assertThat(billing.columns("001")).containsEntry("E", "800.00").containsEntry("F", "900.00");
        assertThat(billing.line("001").comment()).isEqualTo("Slab on grade");
        billing.type("001", "comment", "");
        assertThat(billing.line("001").comment()).isNull();
    }

    @Test
    void material_that_is_installed_leaves_what_is_stored_and_is_work() {
        Billing billing = SomeClaims.concreteHalfDone().type("001", "movedToWork", "1000.00");
        assertThat(billing.columns("001"))
                .containsEntry("E", "1000.00")
                .containsEntry("F", "0.00")
                .containsEntry("G", "9000.00")
                .containsEntry("net", "0.00");
        billing.type("001", "movedToWork", "250.00");
        assertThat(billing.columns("001")).containsEntry("E", "250.00").containsEntry("F", "750.00");
    }

    @Test
    void stored_material_of_the_claim_before_is_never_in_previous_work() {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(billing.columns("001"))
                .containsEntry("D", "8000.00")
                .containsEntry("E", "0.00")
                .containsEntry("F", "1000.00");
    }

    @Test
    void a_quantity_that_finishes_the_line_takes_what_is_left() {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", "3", "0.335", null))
                .open();
        for (int month = 0; month < 3; month++) {
            billing.type("1", "workQuantity", "1");
            if (month < 2) {
                assertThat(billing.columns("1")).containsEntry("E", "0.34");
                billing.approve().open();
            }
        }
        assertThat(billing.columns("1")).containsEntry("E", "0.33").containsEntry("H", "0.00");
    }

    @Test
    void a_typed_quantity_stays_when_something_else_is_typed() {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", "50", "1.00", null))
                .open()
                .type("1", "workQuantity", "10.004")
                .type("1", "storedNew", "5.00", "workReleased", "0");
        assertThat(billing.columns("1")).containsEntry("E", "10.00").containsEntry("F", "5.00");
        assertThat(billing.line("1").workQuantity()).isEqualTo(Quantity.of(figure("10.004")));
        billing.type("1", "work", "10.00");
        assertThat(billing.line("1").workQuantity()).isEqualTo(Quantity.of(figure("10")));
    }

    @Test
    void quantities_of_certified_claims_add_up() {
        Billing billing = SomeClaims.excavation()
                .type("001", "workQuantity", "100.5")
                .submit()
                .accept("001", "1833.50", null)
                .certify()
                .open();
        assertThat(billing.line("001").carried().quantity()).isEqualTo(Quantity.of(figure("100")));
    }

    @ParameterizedTest
    @CsvSource({"0.000001, 100000000, 99999999.99", "0.000001, 1, 1000000000000.00"})
    void an_amount_that_buys_more_than_can_be_counted_is_still_an_amount(String price, String quantity, String work) {
        Billing billing = Billing.of(SomeContract.measured("USD", "10", "10").line("1", quantity, price, null))
                .open()
                .overBilling(OverBilling.WARN)
                .type("1", "work", work);
        assertThat(billing.columns("1")).containsEntry("E", work);
        assertThat(billing.approve().open().columns("1")).containsEntry("D", work);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 150001, 33.3333, 50000", "KWD, 10.005, 50, 5.003", "KWD, 10.005, 33.3333, 3.335"})
    void shares_are_rounded_to_the_decimals_of_the_currency(
            String currency, String scheduled, String share, String work) {
        Billing billing = Billing.of(
                        SomeContract.inLumpSums(currency, "10", "10").line("1", scheduled))
                .open()
                .type("1", "workPercent", share);
        assertThat(billing.columns("1")).containsEntry("E", work);
    }

    @Test
    void a_deduction_is_billed_between_its_amount_and_nothing() {
        Billing billing = SomeClaims.concreteAndSteel().change(SomeContract.lump("C1", "-900.00", null));
        billing.type(typed("C1", "workPercent", "50"), typed("001", "work", "1000.00"));
        assertThat(billing.columns("C1")).containsEntry("E", "-450.00").containsEntry("I", "-45.00");
        assertThat(billing.approve().certificate()).isEqualTo("495.00");
        billing.open().type("C1", "totalPercent", "100");
        assertThat(billing.columns("C1")).containsEntry("E", "-450.00").containsEntry("percent", "100");
    }

    @Test
    void a_line_is_called_by_its_number_or_its_id() {
        Billing billing = SomeClaims.concreteAndSteel();
        String id = billing.line("001").id().toString();
        billing.type(typed(id, "work", "1.00"), typed(" 002 ", "work", "2.00"));
        assertThat(billing.header()).containsEntry("L4", "3.00");
    }

    @ParameterizedTest
    @CsvSource({"WARN", "ALLOW"})
    void more_than_the_scheduled_value_is_billed_where_the_project_allows_it(OverBilling rule) {
        Billing billing = SomeClaims.concreteAndSteel().overBilling(rule).type("001", "work", "25000.00");
        assertThat(billing.columns("001")).containsEntry("H", "-5000.00").containsEntry("percent", "125");
        assertThat(billing.sheet("001").overBilled()).isTrue();
        assertThat(billing.sheet("001").overBilled()).isTrue();
    }
}
