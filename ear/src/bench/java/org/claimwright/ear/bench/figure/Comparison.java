package org.claimwright.ear.bench.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Two runs side by side. A figure counts as changed when its medians lie further apart than the middle half of its values
 * is wide in either run; what was measured once, when it differs by a tenth.
 */
public final class Comparison {
    private static final double ONCE = 0.1;

    private final Results before;
    private final Results after;

    private Comparison(Results before, Results after) {
        this.before = before;
        this.after = after;
    }

    /** A table of what both runs measured, and of the facts in which they differ. */
    public static List<String> of(Path before, Path after) throws IOException {
        return new Comparison(Results.read(before), Results.read(after)).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        before.facts().forEach((name, value) -> {
            String now = after.facts().get(name);
            if (!Objects.equals(value, now)) {
                lines.add("- " + name + ": " + value + " -> " + now);
            }
        });
        lines.add("");
        lines.add(String.format(
                "| %-52s | %-4s | %9s | %9s | %6s | %-7s | %6s | %6s | %-7s |",
                "figure", "unit", "before", "after", "times", "", "ratio", "now", ""));
        lines.add("|---|---|--:|--:|--:|---|--:|--:|---|");
        Map<String, Figure> known = new HashMap<>();
        before.figures().forEach(figure -> known.put(figure.name(), figure));
        after.figures().stream()
                .filter(figure -> known.containsKey(figure.name()))
                .forEach(figure -> lines.add(row(known.get(figure.name()), figure)));
        return lines;
    }

    private static String row(Figure was, Figure is) {
        boolean floors = was.ratio() != null && is.ratio() != null;
        return String.format(
                Locale.ROOT,
                "| %-52s | %-4s | %9s | %9s | %6.2f | %-7s | %6s | %6s | %-7s |",
                is.name(),
                is.unit(),
                Figure.told(was.value().median()),
                Figure.told(is.value().median()),
                is.value().median() / was.value().median(),
                mark(was.value(), is.value()),
                floors ? String.format(Locale.ROOT, "%.2f", was.ratio().median()) : "",
                floors ? String.format(Locale.ROOT, "%.2f", is.ratio().median()) : "",
                floors ? mark(was.ratio(), is.ratio()) : "");
    }

    private static String mark(Spread was, Spread is) {
        double apart = is.median() - was.median();
        boolean once = was.count() == 1 || is.count() == 1;
        double width = once ? ONCE * was.median() : Math.max(was.width(), is.width());
        if (Math.abs(apart) <= width) {
            return "";
        }
        return apart < 0 ? "LESS" : "MORE";
    }
}
