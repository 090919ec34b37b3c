package org.claimwright.ear.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.ear.bench.figure.Spread;
import org.claimwright.ear.bench.site.Processors;

/**
 * What so many people got.
 *
 * @param people how many were at work
 * @param seconds how long they were watched
 * @param kinds what their requests took, in milliseconds, by kind
 * @param errors what went wrong, and how often
 * @param processors who used how much of the machine
 * @param resident memory of the product, in MiB
 */
record Step(
        int people,
        double seconds,
        Map<String, Spread> kinds,
        Map<String, Long> errors,
        Processors processors,
        long resident) {
    static final double MOST_MS = 100;
    // of fewer, one of twenty says nothing
    private static final int ENOUGH = 20;

    static Step of(int people, Duration length, Watch watch, Processors processors, long resident) {
        Map<String, Spread> kinds = new LinkedHashMap<>();
        watch.nanos().forEach((kind, nanos) -> kinds.put(kind, Spread.ofNanos(List.copyOf(nanos))));
        Map<String, Long> errors = watch.errors().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
        return new Step(people, length.toMillis() / 1000.0, kinds, errors, processors, resident);
    }

    double requests() {
        return kinds.values().stream().mapToInt(Spread::count).sum() / seconds;
    }

    /** Claims that were submitted in a second. */
    double claims() {
        Spread submitted = kinds.get(Submitter.SUBMIT);
        return submitted == null ? 0 : submitted.count() / seconds;
    }

    // the kind whose 95th of 100 took longest
    private Optional<Map.Entry<String, Spread>> slowest() {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().count() >= ENOUGH)
                .max(Comparator.comparingDouble(kind -> kind.getValue().slow()));
    }

    /** Whether 95 of 100 requests of every kind were answered in time, and none in error. */
    boolean holds() {
        return errors.isEmpty()
                && slowest().filter(kind -> kind.getValue().slow() < MOST_MS).isPresent();
    }

    static List<String> table(List<Step> steps) {
        List<String> rows = new ArrayList<>();
        rows.add("| people | requests/s | claims/s | slowest kind, 95 % | errors | MiB | percent of the processors |");
        rows.add("|--:|--:|--:|---|--:|--:|---|");
        steps.forEach(step -> rows.add(step.row()));
        return rows;
    }

    String row() {
        long failed = errors.values().stream().mapToLong(Long::longValue).sum();
        return String.format(
                Locale.ROOT,
                "| %6d | %10.1f | %8.2f | %s | %d %s | %d | %s |",
                people,
                requests(),
                claims(),
                slowest()
                        .map(kind -> "%s %.0f ms"
                                .formatted(kind.getKey(), kind.getValue().slow()))
                        .orElse("too few to say"),
                failed,
                errors.keySet().stream().limit(1).collect(Collectors.joining()),
                resident,
                processors.told());
    }
}
