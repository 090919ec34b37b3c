package org.claimwright.web.billing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook: numbers are numbers, dates are dates, and a text stays a text whatever it begins with. */
final class WorkbookFile implements ListFile {
    private static final int KEPT = 200;
    private static final int WIDTH = 18;
    private static final int NAME = 31;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String amounts;
    private int row;

    /** @param decimals of the currency that amounts are in */
    WorkbookFile(OutputStream out, String name, int decimals) {
        workbook = new Workbook(out, "Claimwright", null);
        sheet = workbook.newWorksheet(
                name.replaceAll("[\\[\\]*?/\\\\:]", " ").substring(0, Math.min(NAME, name.length())));
        amounts = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    @Override
    public void head(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(row, column, names.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal figure) {
            sheet.value(row, column, figure);
            sheet.style(row, column).format(amounts).set();
        } else if (value instanceof Share share) {
            sheet.value(row, column, share.percent().divide(HUNDRED, 6, RoundingMode.HALF_UP));
            sheet.style(row, column).format("0.00%").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
