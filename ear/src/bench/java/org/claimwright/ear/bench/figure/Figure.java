package org.claimwright.ear.bench.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of the results.
 *
 * @param what the operation
 * @param size on how much
 * @param unit of the value: ms, us, MiB, 1/s
 * @param value the product's
 * @param floor what plain JDBC took, in the same unit; null for what has no floor
 * @param ratio of each value to the floor measured right after it; null with the floor
 * @param bytes of the last answer; 0 for none
 * @param targets what it must hold
 */
public record Figure(
        String what,
        String size,
        String unit,
        Spread value,
        Spread floor,
        Spread ratio,
        long bytes,
        List<Target> targets) {

    /** Something that was measured once. */
    public static Figure once(String what, String size, String unit, double value, Target... targets) {
        return new Figure(what, size, unit, Spread.once(value), null, null, 0, List.of(targets));
    }

    /** What it is compared by with the same figure of another run. */
    String name() {
        return what + ", " + size;
    }

    String verdict() {
        return targets.stream().map(target -> target.verdict(this)).collect(Collectors.joining(", "));
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %-14s | %-36s | %4d | %9s | %9s | %-4s | %9s | %6s | %7s | %-22s |",
                what,
                size,
                value.count(),
                told(value.median()),
                told(value.slow()),
                unit,
                floor == null ? "" : told(floor.median()),
                ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio.median()),
                bytes == 0 ? "" : Long.toString(bytes),
                verdict());
    }

    // what is short is told more finely
    static String told(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
    }

    static String head() {
        return String.format(
                        "| %-14s | %-36s | %4s | %9s | %9s | %-4s | %9s | %6s | %7s | %-22s |",
                        "what", "size", "n", "median", "95 %", "unit", "floor", "ratio", "bytes", "target")
                + "\n|---|---|--:|--:|--:|---|--:|--:|--:|---|";
    }
}
