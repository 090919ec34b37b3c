package org.claimwright.web.billing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as text with commas (RFC 4180), figures with a point, marked as UTF-8 for the spreadsheets that would not know. */
final class CsvFile implements ListFile {
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final char UTF_8_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvFile(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(UTF_8_MARK);
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void head(List<String> names) {
        csv.writeRecord(names.stream().map(CsvFile::harmless).toList());
    }

    @Override
    public void row(List<?> values) {
        csv.writeRecord(values.stream().map(CsvFile::written).toList());
    }

    private static String written(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        if (value instanceof Share share) {
            return share.percent().toPlainString();
        }
        return value instanceof String text ? harmless(text) : value.toString();
    }

    // a spreadsheet would run what begins like a formula
    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
