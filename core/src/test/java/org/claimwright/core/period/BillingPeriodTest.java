package org.claimwright.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingPeriodTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final PeriodDraft MAY = new PeriodDraft(
            Direction.UPSTREAM, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 5, 25), null);

    @ParameterizedTest
    @CsvSource({
        "startOn, , REQUIRED /startOn",
        "endOn, , REQUIRED /endOn",
        "dueOn, , REQUIRED /dueOn",
        "endOn, 2026-04-30, DATES_REVERSED /endOn",
        "dueOn, 2026-04-30, DATES_REVERSED /dueOn",
        "startOn, 1949-12-31, DATE_OUT_OF_RANGE /startOn",
        "endOn, 2200-01-02, DATE_OUT_OF_RANGE /endOn",
        "dueOn, +999999999-12-31, DATE_OUT_OF_RANGE /dueOn"
    })
    void dates_that_are_missing_run_backwards_or_cannot_be_meant_are_refused(
            String member, LocalDate date, String fault) {
        PeriodDraft draft = Altered.with(PeriodDraft.class, MAY, member, date);
        assertThat(Refused.by(() -> new BillingPeriod(PROJECT, draft))).containsExactly(fault);
    }

    @Test
    void a_period_may_be_a_single_day_and_due_after_its_end() {
        LocalDate day = LocalDate.of(2028, 2, 29);
        BillingPeriod period = new BillingPeriod(
                PROJECT, new PeriodDraft(null, day, day, LocalDate.of(2028, 3, 10), PeriodStatus.OPEN));
        assertThat(period.startOn()).isEqualTo(period.endOn());
        assertThat(period.isOpen()).isTrue();
    }

    @Test
    void a_period_is_usually_downstream_and_open() {
        PeriodDraft usual = new PeriodDraft(null, MAY.startOn(), MAY.endOn(), MAY.dueOn(), null);
        assertThat(usual.direction()).isEqualTo(Direction.DOWNSTREAM);
        assertThat(usual.status()).isEqualTo(PeriodStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"startOn, 2026-05-02", "endOn, 2026-05-30"})
    void a_period_with_claims_keeps_its_days(String member, LocalDate date) {
        BillingPeriod period = new BillingPeriod(PROJECT, MAY);
        PeriodDraft moved = Altered.with(PeriodDraft.class, MAY, member, date);
        assertThat(Refused.by(() -> period.change(moved, true))).containsExactly("PERIOD_HAS_CLAIMS");
    }

    @Test
    void a_period_with_claims_keeps_its_direction() {
        BillingPeriod period = new BillingPeriod(PROJECT, MAY);
        PeriodDraft turned = Altered.with(PeriodDraft.class, MAY, "direction", Direction.DOWNSTREAM);
        assertThat(Refused.by(() -> period.change(turned, true))).containsExactly("PERIOD_HAS_CLAIMS");
    }

    @Test
    void a_period_with_claims_can_be_closed_and_get_another_due_date() {
        BillingPeriod period = new BillingPeriod(PROJECT, MAY);
        PeriodDraft later = Altered.with(PeriodDraft.class, MAY, "dueOn", LocalDate.of(2026, 6, 2));
        PeriodDraft closed = Altered.with(PeriodDraft.class, later, "status", PeriodStatus.CLOSED);
        period.change(closed, true);
        assertThat(period.isOpen()).isFalse();
        assertThat(period.draft()).isEqualTo(closed);
    }
}
