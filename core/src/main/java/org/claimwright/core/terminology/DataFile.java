package org.claimwright.core.terminology;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One of the tables that dictionaries are made from. */
final class DataFile {
    private final String name;

    DataFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<NamedCsvRecord> rows() {
        String path = "/terminology/" + name;
        try (Reader text = new InputStreamReader(DataFile.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            return rows(text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static List<NamedCsvRecord> rows(Reader text) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        }
    }
}
