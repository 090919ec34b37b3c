package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.claim.Billing.typed;
import static org.claimwright.core.project.SomeProjects.figure;

import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.contract.SomeContracts;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;

class RetainageTest {
    @Test
    void work_and_stored_materials_are_held_at_rates_of_their_own() {
        Billing billing = Billing.of(SomeContracts.concreteAndSteelSplit())
                .open()
                .type("001", "work", "1000.00", "storedNew", "500.00");
        assertThat(billing.header())
                .containsEntry("L5a", "100.00")
                .containsEntry("L5b", "25.00")
                .containsEntry("L8", "1375.00");
    }

    @Test
    void installed_material_is_held_as_work_and_no_longer_as_stored() {
        Billing billing = Billing.of(SomeContracts.concreteAndSteelSplit())
                .open()
                .type("001", "storedNew", "500.00")
                .approve()
                .open()
                .type("001", "movedToWork", "500.00");
        assertThat(billing.header())
                .containsEntry("L5a", "50.00")
                .containsEntry("L5b", "0.00")
                .containsEntry("L8", "-25.00");
    }

    @Test
    void each_line_is_rounded_and_the_summary_adds_lines_up() {
        SomeContract contract = SomeContract.inLumpSums("USD", "5", "5");
        Billing billing = Billing.of(
                        contract.line("1", "1.00").line("2", "1.00").line("3", "1.00"))
                .open()
                .type(typed("1", "work", "0.10"), typed("2", "work", "0.10"), typed("3", "work", "0.10"));
        assertThat(billing.columns("1")).containsEntry("I", "0.01");
        assertThat(billing.header()).containsEntry("L4", "0.30").containsEntry("L5", "0.03");
    }

    @Test
    void a_rate_is_never_applied_again_to_what_was_held_before() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .approve()
                .open()
                .type("001", "work", "1000.00", "workRetainageRate", "5");
        assertThat(billing.columns("001")).containsEntry("I", "150.00").containsEntry("net", "950.00");
    }

    @Test
    void a_typed_rate_is_flagged_and_inherited() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "workRetainageRate", "5", "storedRetainageRate", "0")
                .approve()
                .open()
                .type("001", "work", "1000.00", "storedNew", "300.00");
        assertThat(billing.columns("001")).containsEntry("I", "100.00");
        assertThat(billing.sheet("001").retainageTyped()).isTrue();
        assertThat(billing.sheet("002").retainageTyped()).isFalse();
    }

    @Test
    void another_default_of_the_contract_does_not_reach_claims_that_go_on() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00")
                .approve()
                .rates("5", "5")
                .open()
                .type("001", "work", "1000.00");
        assertThat(billing.columns("001")).containsEntry("I", "200.00");
    }

    @Test
    void a_changed_default_is_applied_to_every_line_without_a_rate_of_its_own() {
        Billing billing = Billing.of(SomeContracts.concreteAndSteel()
                        .line("003", "10000.00", "2")
                        .line("004", "10000.00"))
                .open()
                .type(typed("001", "work", "1000.00"), typed("003", "work", "1000.00"))
                .type(typed("004", "work", "1000.00", "workRetainageRate", "7"));
        billing.rates("5", "4").follow();
        assertThat(billing.columns("001")).containsEntry("I", "50.00");
        assertThat(billing.columns("003"))
                .as("a rate of its own on the contract")
                .containsEntry("I", "20.00");
        assertThat(billing.columns("004")).as("a rate typed on the claim").containsEntry("I", "70.00");
        assertThat(billing.header()).containsEntry("L5", "140.00");
    }

    @Test
    void a_changed_default_cannot_leave_less_held_than_is_released() {
        Billing billing = SomeClaims.concreteAndSteel().type("001", "work", "1000.00", "workReleased", "80.00");
        billing.rates("5", "5");
        assertThat(Refused.by(billing::follow)).containsExactly("RELEASE_BEYOND_HELD /lines/0/workReleased");
    }

    @Test
    void a_typed_amount_on_work_is_the_record_before_this_claims_release() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "workRetainage", "60.00", "workReleased", "10.00");
        assertThat(billing.columns("001")).containsEntry("I", "50.00");
        billing.type("001", "work", "2000.00");
        assertThat(billing.columns("001")).as("work may change").containsEntry("I", "50.00");
        billing.approve().open().type("001", "work", "1000.00");
        assertThat(billing.columns("001")).as("then the rate goes on").containsEntry("I", "150.00");
    }

    @Test
    void a_rate_that_is_typed_replaces_an_amount_that_was_typed() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "1000.00", "storedNew", "100.00")
                .type("001", "workRetainage", "60.00", "storedRetainage", "1.00")
                .type("001", "workRetainageRate", "20", "storedRetainageRate", "20");
        assertThat(billing.columns("001")).containsEntry("I", "220.00");
    }

    @Test
    void a_typed_amount_on_stored_materials_stays_while_they_are_stored() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "storedNew", "1000.00", "storedRetainage", "40.00")
                .approve()
                .open();
        assertThat(billing.header()).containsEntry("L5b", "40.00").containsEntry("L8", "0.00");
        billing.type("001", "movedToWork", "1000.00");
        assertThat(billing.header()).containsEntry("L5a", "100.00").containsEntry("L5b", "0.00");
    }

    @Test
    void more_typed_on_stored_materials_than_the_rate_asks_stays_but_never_beyond_what_is_stored() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "storedNew", "1000.00", "storedRetainage", "900.00")
                .approve()
                .open();
        assertThat(billing.header()).containsEntry("L5b", "900.00").containsEntry("L8", "0.00");
        billing.type("001", "movedToWork", "500.00");
        assertThat(billing.header()).containsEntry("L5b", "500.00");
        billing.type("001", "movedToWork", "1000.00");
        assertThat(billing.header()).containsEntry("L5b", "0.00");
    }

    @Test
    void an_amount_typed_on_stored_materials_is_what_is_held_before_this_claims_release() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "storedNew", "1000.00", "storedReleased", "60.00")
                .approve()
                .open()
                .type("001", "storedRetainage", "70.00", "storedReleased", "20.00");
        assertThat(billing.header()).containsEntry("L5b", "50.00").containsEntry("L8", "-10.00");
    }

    @Test
    void released_work_retainage_is_paid_and_does_not_come_back() {
        Billing billing = SomeClaims.concreteHalfDone().type("001", "workReleased", "300.00");
        assertThat(billing.header()).containsEntry("L5a", "500.00").containsEntry("L8", "300.00");
        assertThat(billing.approve().open().header())
                .containsEntry("L5a", "500.00")
                .containsEntry("L8", "0.00");
    }

    @Test
    void released_stored_retainage_stays_released_while_the_material_is_stored() {
        Billing billing = SomeClaims.concreteHalfDone()
                .type("001", "storedReleased", "60.00")
                .approve()
                .open();
        assertThat(billing.header()).containsEntry("L5b", "40.00").containsEntry("L8", "0.00");
        billing.type("001", "storedNew", "500.00");
        assertThat(billing.header()).containsEntry("L5b", "90.00");
        billing.type("001", "storedNew", "0", "movedToWork", "700.00");
        assertThat(billing.header()).as("30.00 by the rate, all released").containsEntry("L5b", "0.00");
        billing.approve().open().type("001", "storedNew", "700.00");
        assertThat(billing.header()).as("only 30.00 of the release are left").containsEntry("L5b", "70.00");
    }

    @Test
    void where_more_is_released_than_the_rate_asks_for_nothing_is_held() {
        Billing billing = SomeClaims.concreteHalfDone()
                .type("001", "storedReleased", "100.00")
                .approve()
                .open()
                .type("001", "movedToWork", "700.00");
        assertThat(billing.header()).containsEntry("L5b", "0.00");
        assertThat(Refused.facts(() -> billing.type("001", "storedReleased", "0.01")))
                .containsEntry("held", figure("0.00"));
    }

    @Test
    void a_deduction_holds_and_releases_with_its_own_sign() {
        Billing billing = SomeClaims.concreteAndSteel()
                .change(SomeContract.lump("C1", "-900.00", null))
                .type("C1", "work", "-900.00");
        assertThat(billing.columns("C1")).containsEntry("I", "-90.00");
        billing.approve().open().type("C1", "workReleased", "-90.00");
        assertThat(billing.columns("C1")).containsEntry("I", "0.00").containsEntry("net", "-90.00");
        assertThat(Refused.by(() -> billing.type("C1", "workReleased", "-90.01")))
                .containsExactly("RELEASE_BEYOND_HELD /0/workReleased");
    }

    @Test
    void what_is_held_in_all_is_the_sum_of_both_funds() {
        Billing billing = SomeClaims.concreteHalfDone();
        ClaimLineSheet line = billing.sheet("001");
        assertThat(line.retainage()).isEqualTo(line.workRetainage().plus(line.storedRetainage()));
        assertThat(line.retainageBefore()).isEqualTo(Money.of(900_00));
        assertThat(line.net()).isEqualTo(Money.ZERO);
    }
}
