package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.OverBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSpreadTest {
    private static List<LineEdit> edits(Billing billing, String work, String workPercent, String totalPercent) {
        GroupEntry entry = new GroupEntry(
                LineGrouping.SCHEDULE, "schedule", figure(work), figure(workPercent), figure(totalPercent));
        return new GroupSpread(billing.claim().lines(), entry, billing.rules()).edits();
    }

    private static BigDecimal figure(String figure) {
        return figure == null || figure.isEmpty() ? null : new BigDecimal(figure);
    }

    private static Billing billed(Billing billing, String work) {
        return billing.type(edits(billing, work, null, null));
    }

    @Test
    void an_amount_is_spread_over_what_is_left_of_each_line() {
        // 8,000.00 of the concrete is done and 1,000.00 stored: 11,000.00 and 30,000.00 are left
        Billing billing = billed(SomeClaims.concreteHalfDone(), "4100.00");
        assertThat(billing.columns("001")).containsEntry("E", "1100.00");
        assertThat(billing.columns("002")).containsEntry("E", "3000.00");
    }

    @Test
    void it_replaces_what_was_typed_before_line_by_line() {
        Billing billing = SomeClaims.concreteAndSteel().type("001", "work", "777.00");
        billed(billing, "500.00");
        assertThat(billing.columns("001")).containsEntry("E", "200.00");
        assertThat(billing.columns("002")).containsEntry("E", "300.00");
    }

    @Test
    void a_line_that_is_fully_billed_or_deducts_gets_nothing() {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10")
                .line("1", "100.00")
                .change(SomeContract.lump("2", "-50.00", null))
                .line("3", "100.00");
        Billing billing = Billing.of(contract)
                .open()
                .type("1", "work", "100.00")
                .approve()
                .open();
        billed(billing, "40.01");
        assertThat(billing.columns("1")).containsEntry("E", "0.00");
        assertThat(billing.columns("2")).containsEntry("E", "0.00");
        assertThat(billing.columns("3")).containsEntry("E", "40.01");
    }

    @Test
    void a_percentage_is_of_what_is_scheduled_for_all_or_of_all_that_is_done_to_date() {
        Billing some = SomeClaims.concreteHalfDone();
        some.type(edits(some, null, "10", null));
        assertThat(some.claim().summary().gross().minor()).isEqualTo(5_000_00);
        Billing reached = SomeClaims.concreteHalfDone();
        reached.type(edits(reached, null, null, "50"));
        assertThat(reached.claim().summary().completedAndStored().minor()).isEqualTo(25_000_00);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01,,, NEGATIVE /work",
        ",-1,, NEGATIVE /workPercent",
        ",,10, NEGATIVE /totalPercent",
        "0.001,,, TOO_MANY_DECIMALS /work",
        ",,, REQUIRED /work",
        "1,1,, TWO_WAYS /work",
        "41000.01,,, GROUP_OVERBILLED /work"
    })
    void what_cannot_be_is_refused(String work, String workPercent, String totalPercent, String fault) {
        Billing billing = SomeClaims.concreteHalfDone();
        assertThat(Refused.by(() -> edits(billing, work, workPercent, totalPercent)))
                .containsExactly(fault);
    }

    @Test
    void nothing_left_is_said_and_zero_is_still_taken() {
        Billing billing = SomeClaims.concreteAndSteel()
                .type("001", "work", "20000.00")
                .type("002", "work", "30000.00")
                .approve()
                .open();
        assertThat(Refused.by(() -> edits(billing, "1.00", null, null))).containsExactly("NOTHING_LEFT /work");
        assertThat(billed(billing, "0").columns("001")).containsEntry("E", "0.00");
    }

    @Test
    void where_over_billing_is_let_pass_more_than_is_left_is_spread_too() {
        Billing billing = SomeClaims.concreteAndSteel().overBilling(OverBilling.WARN);
        assertThat(billed(billing, "60000.00").columns("002")).containsEntry("E", "36000.00");
        assertThat(Refused.facts(() -> edits(SomeClaims.concreteAndSteel(), "60000.00", null, null)))
                .isEqualTo(Map.of("left", new BigDecimal("50000.00")));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void the_sum_of_a_spread_is_always_the_amount_that_was_typed(long seed) {
        Random random = new Random(seed);
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10");
        int lines = 2 + random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            contract.line(
                    "L" + i, BigDecimal.valueOf(random.nextLong(5_000_000), 2).toPlainString());
        }
        Billing billing = Billing.of(contract.change(SomeContract.lump("CO", "-70.00", null)))
                .open();
        long left = billing.claim().lines().stream()
                .mapToLong(line -> Math.max(0, line.price().scheduled().minor()))
                .sum();
        for (int claims = 0; claims < 4 && left > 0; claims++) {
            long amount = random.nextLong(left + 1);
            billed(billing, BigDecimal.valueOf(amount, 2).toPlainString());
            assertThat(billing.claim().summary().gross().minor()).isEqualTo(amount);
            left -= amount;
            billing.approve().open();
        }
    }
}
