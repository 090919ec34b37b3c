package org.claimwright.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimwright.core.money.Money;
import org.claimwright.core.overview.PeriodStand;
import org.junit.jupiter.api.Test;

/** Columns are drawn to one scale, and nothing leaves the picture. */
class PeriodChartTest {
    private static PeriodStand period(int month, long claimed, long certified, long held) {
        LocalDate start = LocalDate.of(2026, month, 1);
        return new PeriodStand(
                UUID.randomUUID(),
                start,
                start.plusMonths(1).minusDays(1),
                1,
                Money.of(claimed),
                Money.of(certified),
                Money.of(held),
                Money.of(claimed),
                Money.of(certified));
    }

    @Test
    void the_largest_amount_is_the_highest_column() {
        PeriodChart chart = new PeriodChart(List.of(period(1, 100_00, 50_00, 10_00), period(2, 400_00, 0, 40_00)));
        assertThat(chart.getMost()).isEqualTo(Money.of(400_00));
        List<Double> heights = chart.getColumns().stream()
                .map(column -> Double.valueOf(column.height()))
                .toList();
        assertThat(heights.get(3))
                .isEqualTo(heights.stream().max(Double::compare).orElseThrow());
        assertThat(heights.get(0)).isCloseTo(heights.get(3) / 4, offset(0.2));
    }

    @Test
    void a_deduction_and_nothing_at_all_have_no_height() {
        PeriodChart chart = new PeriodChart(List.of(period(1, 0, 0, -5_00)));
        assertThat(chart.getColumns())
                .allSatisfy(column -> assertThat(column.height()).isEqualTo("0.0"));
    }

    @Test
    void a_year_of_periods_fits_beside_each_other() {
        PeriodChart chart = new PeriodChart(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> period(month, month * 100L, 0, 0))
                .toList());
        assertThat(chart.getColumns())
                .allSatisfy(column -> assertThat(Double.valueOf(column.x()) + Double.valueOf(column.width()))
                        .isBetween(0.0, (double) ChartArea.WIDTH));
    }
}
