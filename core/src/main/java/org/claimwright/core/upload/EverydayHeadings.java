package org.claimwright.core.upload;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people write above columns of sheets of their own, beside the words of the dictionaries: it is understood where a
 * column has no heading of those. Nobody is ever told these words.
 */
final class EverydayHeadings {
    private static final Map<String, Set<String>> ALL = read();
    private static final String TOTAL = "TOTAL";

    private EverydayHeadings() {}

    static Set<String> of(UploadColumn column) {
        return ALL.getOrDefault(column.name(), Set.of());
    }

    /** What stands in a row that adds up others. */
    static Set<String> ofTotals() {
        return ALL.get(TOTAL);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> all = new HashMap<>();
        try (InputStream bytes = EverydayHeadings.class.getResourceAsStream("/upload/headings.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            csv.forEach(row -> all.put(row.getField("column"), plain(row.getField("headings"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Set<String> plain(String headings) {
        return Stream.of(headings.split("\\|")).map(Headings::plain).collect(Collectors.toUnmodifiableSet());
    }
}
