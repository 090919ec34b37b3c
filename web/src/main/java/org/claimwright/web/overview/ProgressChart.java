package org.claimwright.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.overview.PeriodStand;

/** Two lines that rise from period to period: how much of the price was claimed, and how much of it was certified. */
public final class ProgressChart {
    private final List<PeriodStand> periods;
    private final Money sum;
    private final Percent top;

    /** @param sum the price, which is the whole */
    public ProgressChart(List<PeriodStand> periods, Money sum) {
        this.periods = periods;
        this.sum = sum;
        this.top = periods.stream()
                .map(period -> percent(period.done()))
                .reduce(Percent.HUNDRED, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** One place on a line. */
    public record Dot(PeriodStand period, int series, Percent percent, String x, String y) {}

    public List<Dot> getDots() {
        return Stream.of(dots(1, PeriodStand::done), dots(2, PeriodStand::accepted))
                .flatMap(List::stream)
                .toList();
    }

    private List<Dot> dots(int series, Function<PeriodStand, Money> value) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Percent percent = percent(value.apply(periods.get(i)));
            String x = ChartArea.number(ChartArea.middle(i, periods.size()));
            dots.add(new Dot(periods.get(i), series, percent, x, y(percent)));
        }
        return dots;
    }

    /** The places of one line, as SVG wants them. */
    public String points(int series) {
        return getDots().stream()
                .filter(dot -> dot.series() == series)
                .map(dot -> dot.x() + "," + dot.y())
                .collect(Collectors.joining(" "));
    }

    /** What the top of the drawing stands for: the whole price, or more where more than that was claimed. */
    public Percent getTop() {
        return top;
    }

    /** How high the whole price lies. */
    public String getWhole() {
        return y(Percent.HUNDRED);
    }

    /** How much of the price is claimed by now. */
    public Percent getNow() {
        return periods.isEmpty()
                ? Percent.ZERO
                : percent(periods.get(periods.size() - 1).done());
    }

    public Percent percent(Money amount) {
        return Percent.share(amount, sum);
    }

    private String y(Percent percent) {
        return ChartArea.number(ChartArea.y((double) percent.units() / top.units()));
    }
}
