package org.claimwright.core.terminology;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of one table, found by concept, market and point of view: the nearest to a dictionary first. */
final class Entries {
    private final String file;
    private final Map<String, NamedCsvRecord> rows = new HashMap<>();
    private final Entries below;

    Entries(DataFile file) {
        this(file.name(), file.rows(), null);
    }

    /** Rows that go before all those below them, as an account's own words do. */
    Entries(String file, List<NamedCsvRecord> records, Entries below) {
        this.file = file;
        this.below = below;
        for (NamedCsvRecord row : records) {
            String key = key(row.getField("concept"), row.getField("market"), row.getField("pov"));
            if (rows.put(key, row) != null) {
                throw new IllegalStateException(file + ": " + key + " stands there twice");
            }
        }
    }

    /** The concepts that have a row. */
    Stream<String> concepts() {
        return rows.values().stream().map(row -> row.getField("concept")).distinct();
    }

    /** What a market says from one point of view goes before what is said from it everywhere, then what the market says. */
    Optional<NamedCsvRecord> nearest(String concept, DictionaryName dictionary) {
        String view = dictionary.pointOfView().code();
        String market = dictionary.market().country();
        Optional<NamedCsvRecord> own = Stream.of(
                        key(concept, dictionary.place(), view),
                        key(concept, market, view),
                        key(concept, "", view),
                        key(concept, dictionary.place(), ""),
                        key(concept, market, ""),
                        key(concept, "", ""))
                .map(rows::get)
                .filter(row -> row != null)
                .findFirst();
        return own.isPresent() || below == null ? own : below.nearest(concept, dictionary);
    }

    /** Says where in the files something is wrong. */
    IllegalStateException fault(String concept, DictionaryName dictionary, String what) {
        return new IllegalStateException("%s: %s %s (%s)".formatted(file, concept, what, dictionary));
    }

    private static String key(String concept, String market, String view) {
        return concept + "," + market + "," + view;
    }
}
