package org.claimwright.ear.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What ten times the lines take, beside the growth of the floor: more than the floor grows is not linear. */
public final class Growth {
    private static final String SMALL = "1,000 lines";
    private static final String LARGE = "10,000 lines";

    private Growth() {}

    /** A table of all figures that were measured at both sizes. */
    public static List<String> of(List<Figure> figures) {
        List<String> rows = new ArrayList<>(List.of(
                "| 10,000 lines beside 1,000                                | times | floor |", "|---|--:|--:|"));
        for (Figure small : figures) {
            if (small.size().contains(SMALL)) {
                String size = small.size().replace(SMALL, LARGE);
                find(figures, small.what(), size).ifPresent(large -> rows.add(row(small, large)));
            }
        }
        return rows;
    }

    private static Optional<Figure> find(List<Figure> figures, String what, String size) {
        return figures.stream()
                .filter(figure -> figure.what().equals(what) && figure.size().equals(size))
                .findFirst();
    }

    private static String row(Figure small, Figure large) {
        String floor = small.floor() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        large.floor().median() / small.floor().median());
        return String.format(
                Locale.ROOT,
                "| %-56s | %5.1f | %5s |",
                large.name(),
                large.value().median() / small.value().median(),
                floor);
    }
}
