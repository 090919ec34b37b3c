package org.claimwright.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.money.Money;
import org.claimwright.core.overview.PeriodStand;

/** Columns for what was claimed, certified and held in each period, drawn to one scale. */
public final class PeriodChart {
    static final int WIDTH = 560;
    static final int HEIGHT = 200;

    private static final int LEFT = 8;
    private static final int FOOT = 20;
    private static final int HEAD = 18;
    private static final double FILLED = 0.7;
    private static final int SERIES = 3;
    private static final int FEWEST = 6;

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
    public record Column(PeriodStand period, int series, String x, String y, String width, String height) {}

    /** Where the name of a period stands. */
    public record Label(PeriodStand period, String x, int y) {}

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
        double width = step() * FILLED / SERIES;
        double height = most == 0 ? 0 : Math.max(0, (double) value.minor() / most) * (HEIGHT - FOOT - HEAD);
        double x = LEFT + step() * period + step() * (1 - FILLED) / 2 + width * series;
        return new Column(
                periods.get(period),
                series + 1,
                number(x),
                number(HEIGHT - FOOT - height),
                number(width - 1),
                number(height));
    }

    public List<Label> getLabels() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            labels.add(new Label(periods.get(i), number(LEFT + step() * (i + 0.5)), HEIGHT - 5));
        }
        return labels;
    }

    /** The largest amount, which the top line stands for. */
    public Money getMost() {
        return Money.of(most);
    }

    public String getBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** The heights of the lines behind the columns. */
    public List<Integer> getGrid() {
        int drawn = HEIGHT - FOOT - HEAD;
        return List.of(HEAD, HEAD + drawn / 2, HEIGHT - FOOT);
    }

    public int getRight() {
        return WIDTH - LEFT;
    }

    private double step() {
        return (double) (WIDTH - 2 * LEFT) / Math.max(periods.size(), FEWEST);
    }

    private static List<Money> values(PeriodStand period) {
        return List.of(period.claimed(), period.certified(), period.held());
    }

    private static String number(double figure) {
        return Double.toString(Math.round(figure * 10) / 10.0);
    }
}
