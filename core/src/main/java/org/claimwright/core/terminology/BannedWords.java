package org.claimwright.core.terminology;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.regex.Pattern;

/** What readers of a market would take for a word of somewhere else. */
final class BannedWords {
    private static final List<NamedCsvRecord> ROWS = new DataFile("banned.csv").rows();

    private BannedWords() {}

    static List<Pattern> of(DictionaryName dictionary) {
        return ROWS.stream()
                .filter(row ->
                        row.getField("language").equals(dictionary.language().code()))
                .filter(row -> List.of("", dictionary.place()).contains(row.getField("market")))
                .map(row -> Pattern.compile(row.getField("pattern"), SurfaceForms.ANY_CASE))
                .toList();
    }
}
