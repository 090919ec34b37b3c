package org.claimwright.ear.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The measurements of one operation at one size, with those of the floor in pairs where it has one. */
public final class Series {
    private final String what;
    private final String size;
    private final List<Target> targets;
    private final List<Long> product = new ArrayList<>();
    private final List<Long> floor = new ArrayList<>();
    private long bytes;

    public Series(String what, String size, Target... targets) {
        this.what = what;
        this.size = size;
        this.targets = List.of(targets);
    }

    /** Notes what the product took and how much it sent, and what the floor took right after it. */
    public void add(long nanos, long sent, long floorNanos) {
        add(nanos, sent);
        floor.add(floorNanos);
    }

    /** Notes what the product took and how much it sent, where there is no floor. */
    public void add(long nanos, long sent) {
        product.add(nanos);
        bytes = sent;
    }

    /** Forgets what was measured while everything was getting warm. */
    public void begin() {
        product.clear();
        floor.clear();
    }

    public Figure figure() {
        Spread time = Spread.ofNanos(product);
        if (floor.isEmpty()) {
            return new Figure(what, size, "ms", time, null, null, bytes, targets);
        }
        List<Double> ratios = IntStream.range(0, floor.size())
                .mapToObj(pair -> (double) product.get(pair) / floor.get(pair))
                .toList();
        return new Figure(what, size, "ms", time, Spread.ofNanos(floor), Spread.of(ratios), bytes, targets);
    }
}
