package org.claimwright.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.overview.PeriodStand;
import org.junit.jupiter.api.Test;

/** The lines show what share of the price was reached, and stay in the picture. */
class ProgressChartTest {
    private static PeriodStand upTo(int month, long done, long accepted) {
        LocalDate start = LocalDate.of(2026, month, 1);
        return new PeriodStand(
                UUID.randomUUID(),
                start,
                start.plusMonths(1).minusDays(1),
                1,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.of(done),
                Money.of(accepted));
    }

    @Test
    void a_line_says_what_share_of_the_price_is_reached() {
        ProgressChart chart =
                new ProgressChart(List.of(upTo(1, 25_00, 20_00), upTo(2, 60_00, 20_00)), Money.of(100_00));
        assertThat(chart.getDots())
                .extracting(dot -> dot.percent().figure())
                .containsExactly(new BigDecimal(25), new BigDecimal(60), new BigDecimal(20), new BigDecimal(20));
        assertThat(chart.getNow().figure()).isEqualTo(new BigDecimal(60));
        assertThat(chart.points(1).split(" ")).hasSize(2);
    }

    @Test
    void more_than_the_price_lowers_the_line_of_the_whole() {
        ProgressChart chart = new ProgressChart(List.of(upTo(1, 125_00, 0)), Money.of(100_00));
        double highest = Double.parseDouble(chart.getDots().get(0).y());
        assertThat(highest).isEqualTo(ChartArea.grid().get(0).doubleValue());
        assertThat(Double.parseDouble(chart.getWhole())).isGreaterThan(highest);
    }

    @Test
    void a_price_of_nothing_and_no_period_are_no_progress() {
        assertThat(new ProgressChart(List.of(), Money.of(100_00)).getNow()).isEqualTo(Percent.ZERO);
        assertThat(new ProgressChart(List.of(upTo(1, 5_00, 0)), Money.ZERO).getNow())
                .isEqualTo(Percent.ZERO);
    }
}
