package org.claimwright.core.upload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.core.figure.TypedFigure;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Cell;
import org.claimwright.core.spreadsheet.Column.Kind;

/**
 * Reads figures as people type them and as spreadsheets keep them. What a workbook worked out has more decimals than it
 * shows: such a figure is rounded to those that are kept. What somebody typed is never rounded.
 */
final class CellReader {
    private static final int SHARE_DECIMALS = 4;
    private static final int MEASURE_DECIMALS = 6;
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)(?:CA|US|AU|NZ)?[$€£]|\\b(?:USD|CAD|AUD|NZD|GBP|EUR)\\b");
    private static final Pattern COUNTRY = Pattern.compile("(?i)\\b(?:CA|US)\\b");
    private static final Pattern BEHIND = Pattern.compile("([\\d.,\\s\u00a0\u202f]+)-");
    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final DecimalMark mark;
    private final int decimals;
    private final List<CellFault> faults = new ArrayList<>();

    /** @param decimals of the currency */
    CellReader(DecimalMark mark, int decimals) {
        this.mark = mark;
        this.decimals = decimals;
    }

    /** What reads the columns of a file that only tell, as this reads the others. */
    GivenCells given(FileTable table) {
        return new GivenCells(table, mark, decimals);
    }

    List<CellFault> faults() {
        return List.copyOf(faults);
    }

    void add(int row, UploadColumn column, Problem problem, Map<String, Object> facts) {
        faults.add(new CellFault(row, column, problem, facts));
    }

    /** @throws org.claimwright.core.problem.Refusal with the first thing that could not be read, if any could not */
    void refuse() {
        if (!faults.isEmpty()) {
            CellFault first = faults.get(0);
            throw first.problem().refusal(first.facts());
        }
    }

    String text(FileLine line, UploadColumn column) {
        Cell cell = line.cell(column);
        if (cell.sort() == Cell.Sort.FAULTY || cell.sort() == Cell.Sort.OPEN) {
            refuse(line, column);
            return null;
        }
        return cell.isEmpty() ? null : cell.text();
    }

    /** The figure in a cell; null for none, or for one that cannot be read, which is noted. */
    BigDecimal figure(FileLine line, UploadColumn column) {
        Cell cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        return switch (cell.sort()) {
            case FIGURE, SHARE -> cell.figure().setScale(scale(column), RoundingMode.HALF_UP);
            case TEXT -> typed(line, column, cell.text());
            case FAULTY, OPEN -> refuse(line, column);
        };
    }

    /** Whether a share stands in a cell, as 50 %, also in one for amounts. */
    static boolean isShare(Cell cell) {
        return cell.sort() == Cell.Sort.SHARE
                || cell.sort() == Cell.Sort.TEXT && cell.text().endsWith("%");
    }

    private BigDecimal refuse(FileLine line, UploadColumn column) {
        Cell cell = line.cell(column);
        boolean open = cell.sort() == Cell.Sort.OPEN;
        add(line.row(), column, open ? Problem.CELL_OPEN : Problem.CELL_FAULTY, Map.of("typed", cell.text()));
        return null;
    }

    private int scale(UploadColumn column) {
        return switch (column.kind()) {
            case AMOUNT -> decimals;
            case SHARE -> SHARE_DECIMALS;
            default -> MEASURE_DECIMALS;
        };
    }

    private BigDecimal typed(FileLine line, UploadColumn column, String text) {
        boolean share = column.kind() == Kind.SHARE || column == UploadColumn.WORK;
        Optional<BigDecimal> read =
                read(share && text.endsWith("%") ? text.substring(0, text.length() - 1) : text, mark.locale());
        if (read.isEmpty()) {
            add(line.row(), column, Problem.NOT_A_FIGURE, Map.of("typed", text));
        }
        return read.orElse(null);
    }

    /** A figure with what spreadsheets write around it: a currency, a minus behind, a dash for nothing. */
    static Optional<BigDecimal> read(String text, Locale locale) {
        String bare = COUNTRY.matcher(CURRENCY.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        if (DASH.matcher(bare).matches()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return TypedFigure.read(BEHIND.matcher(bare).replaceFirst("-$1"), locale);
    }
}
