package org.claimwright.core.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.core.problem.Problem;

/** A table in a file of text, whatever separates its cells and however its letters are kept. */
final class CsvTable {
    private static final int LOOKED_AT = 10;
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final Pattern SAID = Pattern.compile("\\A(?i:sep=)(.)\\R");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    private CsvTable() {}

    static List<Row> read(byte[] content) {
        String text = Letters.decoded(content);
        var said = SAID.matcher(text);
        boolean named = said.find();
        char separator = named ? said.group(1).charAt(0) : separator(text);
        String table = named ? text.substring(said.end()) : text;
        List<Row> rows = new ArrayList<>();
        int before = named ? 1 : 0;
        try (CsvReader<CsvRecord> reader = reader(separator, table)) {
            int number = before;
            for (CsvRecord record : reader) {
                number++;
                add(number, record, rows);
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw Problem.FILE_DAMAGED.refusal();
        }
        return rows;
    }

    // rows are counted as a spreadsheet counts them, and need not be of one length
    private static CsvReader<CsvRecord> reader(char separator, String table) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table);
    }

    private static void add(int number, CsvRecord record, List<Row> rows) {
        List<Cell> cells = record.getFields().stream()
                .limit(Tables.MOST_COLUMNS)
                .map(CsvTable::cell)
                .toList();
        Row row = new Row(number, cells);
        if (!row.isEmpty()) {
            rows.add(row);
            Tables.requireFew(rows.size());
        }
    }

    // what was made harmless for a spreadsheet reads as it was typed
    private static Cell cell(String text) {
        boolean harmless =
                text.length() > 1 && text.charAt(0) == '\'' && CsvSpreadsheet.startsFormula(text.substring(1));
        return Cell.text(harmless ? text.substring(1) : text);
    }

    // the one that stands in every row at least as often as any other; amounts have commas too
    private static char separator(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .map(line -> QUOTED.matcher(line).replaceAll(""))
                .toList();
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long fewest = lines.stream()
                    .mapToLong(line -> count(line, separator))
                    .min()
                    .orElse(0);
            if (fewest > most) {
                best = separator;
                most = fewest;
            }
        }
        return most > 0 ? best : usual(lines);
    }

    // a title above the table has none at all
    private static char usual(List<String> lines) {
        for (char separator : SEPARATORS) {
            if (lines.stream().anyMatch(line -> count(line, separator) > 0)) {
                return separator;
            }
        }
        return ',';
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }
}
