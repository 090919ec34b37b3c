package org.claimwright.ear.bench.figure;

import java.util.Collection;
import java.util.List;

/**
 * How far values lie apart.
 *
 * @param count how many there are
 * @param low a quarter of them lies below
 * @param median half of them lies below
 * @param high a quarter of them lies above
 * @param slow one of twenty lies above
 */
public record Spread(int count, double low, double median, double high, double slow) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    /** Of at least one value, in whatever order. */
    public static Spread of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(
                sorted.size(),
                below(sorted, QUARTER),
                below(sorted, HALF),
                below(sorted, 1 - QUARTER),
                below(sorted, MOST));
    }

    /** Of times in nanoseconds, told in milliseconds. */
    public static Spread ofNanos(Collection<Long> nanos) {
        return of(nanos.stream().map(nano -> nano / NANOS_PER_MILLI).toList());
    }

    /** A value that was measured once. */
    public static Spread once(double value) {
        return new Spread(1, value, value, value, value);
    }

    // between two neighbours in proportion, as most programs for statistics do
    private static double below(List<Double> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int at = (int) place;
        double value = sorted.get(at);
        return at + 1 < sorted.size() ? value + (place - at) * (sorted.get(at + 1) - value) : value;
    }

    /** How wide the middle half of the values is. */
    public double width() {
        return high - low;
    }
}
