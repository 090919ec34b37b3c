package org.claimwright.ear.bench;

import java.util.ArrayList;
import java.util.List;

/** The measurements of one operation at one size, the product's and the floor's in pairs. */
final class Series {
    private static final double NANOS_PER_MILLI = 1e6;

    private final String operation;
    private final String size;
    private final double most;
    private final List<Long> product = new ArrayList<>();
    private final List<Long> floor = new ArrayList<>();
    private int bytes;

    /** @param most how many times the floor it may take; 0 for no target of its own */
    Series(String operation, String size, double most) {
        this.operation = operation;
        this.size = size;
        this.most = most;
    }

    void add(Partner.Answer answer, long floorNanos) {
        product.add(answer.nanos());
        floor.add(floorNanos);
        bytes = answer.bytes();
    }

    /** Forgets what was measured while everything was getting warm. */
    void begin() {
        product.clear();
        floor.clear();
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int middle = sorted.size() / 2;
        long median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return median / NANOS_PER_MILLI;
    }

    double ratio() {
        return median(product) / median(floor);
    }

    /** The median of the product, told by itself. */
    String told() {
        return "%.0f ms".formatted(median(product));
    }

    private String verdict() {
        if (most == 0) {
            return "";
        }
        return "%s %.0f x".formatted(ratio() <= most ? "holds" : "MISSES", most);
    }

    /** One line of the table of results. */
    String row() {
        return "| %-8s | %-46s | %3d | %9.1f | %9.1f | %6.2f | %9d | %-10s |"
                .formatted(operation, size, product.size(), median(product), median(floor), ratio(), bytes, verdict());
    }

    static String head() {
        return "| %-8s | %-46s | %3s | %9s | %9s | %6s | %9s | %-10s |%n|%s|"
                .formatted(
                        "what",
                        "size",
                        "n",
                        "median ms",
                        "floor ms",
                        "ratio",
                        "bytes",
                        "target",
                        "---|---|--:|--:|--:|--:|--:|---");
    }
}
