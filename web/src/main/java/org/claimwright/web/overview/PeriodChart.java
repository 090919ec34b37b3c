package org.claimwright.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.money.Money;
import org.claimwright.core.overview.PeriodStand;

/** Columns for what was claimed, certified and held in each period, drawn to one scale. */
public final class PeriodChart {
    private static final double FILLED = 0.7;
    private static final int SERIES = 3;

    private final List<PeriodStand> periods;
    private final long most;

    public PeriodChart(List<PeriodStand> periods) {
        this.periods = periods;
        this.most = periods.stream()
                .flatMapToLong(period -> values(period).stream().mapToLong(Money::minor))
                .max()
                .orElse(0);
    }

    /** One column: its place, its height and which of the series it belongs to. */
    public record Column(
            PeriodStand period, int series, Money value, String x, String y, String width, String height) {}

    public List<Column> getColumns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            List<Money> values = values(periods.get(i));
            for (int series = 0; series < SERIES; series++) {
                columns.add(column(i, series, values.get(series)));
            }
        }
        return columns;
    }

    private Column column(int period, int series, Money value) {
        double step = ChartArea.step(periods.size());
        double width = step * FILLED / SERIES;
        double share = most == 0 ? 0 : (double) value.minor() / most;
        double x = ChartArea.LEFT + step * period + step * (1 - FILLED) / 2 + width * series;
        return new Column(
                periods.get(period),
                series + 1,
                value,
                ChartArea.number(x),
                ChartArea.number(ChartArea.y(share)),
                ChartArea.number(width - 1),
                ChartArea.number(ChartArea.height(share)));
    }

    /** The largest amount, which the top line stands for. */
    public Money getMost() {
        return Money.of(most);
    }

    private static List<Money> values(PeriodStand period) {
        return List.of(period.claimed(), period.certified(), period.held());
    }
}
