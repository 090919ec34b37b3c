package org.claimwright.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSettingsTest {
    private final Faults faults = new Faults();

    @Test
    void settings_that_nobody_sent_have_their_usual_values() {
        ProjectSettings usual = SomeProjects.harbourBridge().settings();
        assertThat(usual.contactsMayBill()).isTrue();
        assertThat(usual.contactClaimType()).isEqualTo(ClaimType.PROGRESS);
        assertThat(usual.overBilling(false)).isEqualTo(OverBilling.REFUSE);
        assertThat(usual.overBilling(true)).isEqualTo(OverBilling.WARN);
        assertThat(usual.locksAfterDueDate()).isFalse();
        assertThat(usual.contractsPrivate()).isTrue();
        assertThat(usual.alwaysEditableSchedule()).isFalse();
        assertThat(usual.defaultRetainage()).isEqualTo(Percent.of(BigDecimal.TEN));
    }

    @Test
    void periods_usually_run_from_the_first_to_the_last_and_are_due_on_the_25th() {
        ProjectSettings usual = SomeProjects.harbourBridge().settings();
        assertThat(usual.periodStartDay()).isEqualTo(1);
        assertThat(usual.periodEndDay()).isEqualTo(31);
        assertThat(usual.periodDueDay()).isEqualTo(25);
    }

    @Test
    void purchase_orders_are_usually_measured_and_other_contracts_lump_sums() {
        ProjectSettings usual = SomeProjects.harbourBridge().settings();
        assertThat(usual.purchaseOrderMethod()).isEqualTo(AccountingMethod.UNIT);
        assertThat(usual.subcontractMethod()).isEqualTo(AccountingMethod.AMOUNT);
        assertThat(usual.clientContractMethod()).isEqualTo(AccountingMethod.AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "periodStartDay, 0",
        "periodStartDay, 32",
        "periodEndDay, 0",
        "periodEndDay, 32",
        "periodDueDay, -1",
        "periodDueDay, 32"
    })
    void a_day_that_no_month_has_is_refused(String setting, int day) {
        SomeProjects.settings(setting, day, faults);
        assertThat(Refused.noted(faults)).containsExactly("DATE_OUT_OF_RANGE /settings/" + setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.5"})
    void a_rate_that_cannot_be_held_back_is_refused(BigDecimal rate) {
        SomeProjects.settings("defaultRetainage", rate, faults);
        assertThat(Refused.noted(faults)).containsExactly("RATE_OUT_OF_RANGE /settings/defaultRetainage");
    }

    @Test
    void billing_by_invitation_is_refused_as_long_as_there_are_no_invitations() {
        SomeProjects.settings("contactsMayBill", ContactsMayBill.WHEN_INVITED, faults);
        assertThat(Refused.noted(faults)).containsExactly("NOT_AVAILABLE_YET /settings/contactsMayBill");
    }

    @Test
    void a_setting_that_was_sent_is_kept() {
        ProjectSettings closed = SomeProjects.settings("contactsMayBill", ContactsMayBill.NO, faults);
        assertThat(closed.contactsMayBill()).isFalse();
        assertThat(closed.draft().contactsMayBill()).isEqualTo(ContactsMayBill.NO);
        assertThat(faults.none()).isTrue();
    }
}
