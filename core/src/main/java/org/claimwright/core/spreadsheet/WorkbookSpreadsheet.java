package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: numbers are numbers, dates are dates, sums are formulas with what they come to, and a text stays
 * a text whatever it begins with. It prints in landscape, as wide as the page, its heading on every page.
 */
public final class WorkbookSpreadsheet implements Spreadsheet {
    private static final int KEPT = 200;
    private static final int NAME = 31;
    private static final double HEADING_HEIGHT = 48;
    private static final int SHARE_DECIMALS = 8;
    private static final Set<String> LETTER_PAPER = Set.of("US", "CA");

    private final OutputStream out;
    private final Path unfinished;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final CellStyles styles;
    private List<Column> columns = List.of();
    private Formulas formulas;
    private Object[] sums = {};
    private int first = 1;
    private int row;

    /**
     * @param decimals of the currency that amounts are in
     * @param reader whose country decides on the size of paper
     */
    public WorkbookSpreadsheet(OutputStream out, String name, int decimals, Locale reader) throws IOException {
        this.out = out;
        unfinished = Files.createTempFile("claimwright", ".xlsx");
        workbook = new Workbook(Files.newOutputStream(unfinished), "Claimwright", null);
        sheet = workbook.newWorksheet(sheetName(name));
        styles = new CellStyles(sheet, decimals);
        boolean letter = LETTER_PAPER.contains(reader.getCountry());
        sheet.paperSize(letter ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static String sheetName(String name) {
        return name.replaceAll("[\\[\\]*?/\\\\:]", " ").substring(0, Math.min(NAME, name.length()));
    }

    @Override
    public void head(List<Column> those) {
        columns = List.copyOf(those);
        formulas = new Formulas(columns);
        sums = new Object[columns.size()];
        styles.begin(columns);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).kind().width());
            sheet.value(row, column, columns.get(column).heading());
            styles.head(row, column);
        }
        sheet.rowHeight(row, HEADING_HEIGHT);
        sheet.freezePane(0, 1);
        sheet.repeatRows(row);
        row++;
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column), formulas.ofRow(column, row));
            add(column, values.get(column));
            styles.cell(row, column);
        }
        next();
    }

    @Override
    public void total(List<?> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column), formulas.ofTotal(column, first, row));
            styles.total(row, column);
        }
        next();
    }

    @Override
    public void addUp(String label) throws IOException {
        if (row > first) {
            sums[0] = label;
            total(Arrays.asList(sums));
            sums = new Object[columns.size()];
            first = row;
        }
    }

    private void add(int column, Object value) {
        if (columns.get(column).adds() && value instanceof BigDecimal figure) {
            sums[column] = sums[column] == null ? figure : figure.add((BigDecimal) sums[column]);
        }
    }

    private void next() throws IOException {
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value, String formula) {
        if (value instanceof BigDecimal figure) {
            boolean share = columns.get(column).kind() == Column.Kind.SHARE;
            BigDecimal written =
                    share ? figure.movePointLeft(2).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP) : figure;
            figure(column, written.stripTrailingZeros(), formula);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private void figure(int column, BigDecimal figure, String formula) {
        if (formula.isEmpty()) {
            sheet.value(row, column, new BigDecimal(figure.toPlainString()));
        } else {
            sheet.formula(row, column, CachedValues.with(formula, figure));
        }
    }

    /** Finishes the file: nothing of it is sent before. */
    @Override
    public void close() throws IOException {
        try {
            workbook.finish();
            CachedValues.copy(unfinished, out);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
