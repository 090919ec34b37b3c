package org.claimwright.core.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One account of the demonstration as its tables tell it: {@code companies}, {@code people}, {@code projects}, {@code
 * members}, {@code contracts}, {@code changes} (change orders), {@code claims}, {@code reviews}, and for each contract its
 * schedule with a column for each month in which it is billed. Months are counted back from the present one, which is 0.
 * People and companies go by the short names of the column {@code key}.
 *
 * @param folder where its tables are, and what it is called in what the installation keeps
 * @param account the row of {@code accounts.csv} that opens it
 */
record Story(String folder, NamedCsvRecord account) {
    private static final String ROOT = "/demonstration/";

    static List<Story> all() {
        return rows(ROOT + "accounts.csv").stream()
                .map(row -> new Story(row.getField("folder"), row))
                .toList();
    }

    List<NamedCsvRecord> table(String name) {
        return rows(ROOT + folder + "/" + name + ".csv");
    }

    /** The rows of a table that are about one contract, or one project. */
    List<NamedCsvRecord> table(String name, String column, String about) {
        return table(name).stream()
                .filter(row -> row.getField(column).equals(about))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String path) {
        try (InputStream bytes = Story.class.getResourceAsStream(path);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** What a cell says; null where it is empty or the table has no such column. */
    static String text(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isEmpty()).orElse(null);
    }

    static BigDecimal figure(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /** The short names in a cell, which stand beside each other with blanks between them. */
    static List<String> names(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    static <E extends Enum<E>> E constant(Class<E> type, NamedCsvRecord row, String column) {
        String text = text(row, column);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
