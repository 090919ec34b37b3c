package org.claimwright.core.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text with commas (RFC 4180), figures with a point. */
public final class CsvSpreadsheet implements Spreadsheet {
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final char UTF_8_MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvSpreadsheet(Writer text) {
        csv = CsvWriter.builder().build(text);
    }

    /** Marked as UTF-8 for the spreadsheets that would not know. */
    public static CsvSpreadsheet forPeople(OutputStream out) throws IOException {
        Writer text = text(out);
        text.write(UTF_8_MARK);
        return new CsvSpreadsheet(text);
    }

    /** Unmarked, as programs want it. */
    public static CsvSpreadsheet forPrograms(OutputStream out) {
        return new CsvSpreadsheet(text(out));
    }

    private static Writer text(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void head(List<Column> columns) {
        csv.writeRecord(
                columns.stream().map(column -> harmless(column.heading())).toList());
    }

    @Override
    public void row(List<?> values) {
        csv.writeRecord(values.stream().map(CsvSpreadsheet::written).toList());
    }

    @Override
    public void total(List<?> values) {
        row(values);
    }

    @Override
    public void addUp(String label) {
        // a list of rows alike is what programs take in
    }

    private static String written(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        return value instanceof String text ? harmless(text) : value.toString();
    }

    // a spreadsheet would run what begins like a formula
    private static String harmless(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
