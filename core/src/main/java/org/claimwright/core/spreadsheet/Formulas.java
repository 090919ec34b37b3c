package org.claimwright.core.spreadsheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formulas of a table, as spreadsheets read them: columns by letter, rows counted from one. */
final class Formulas {
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");
    private static final int LETTERS = 26;

    private final List<Column> columns;

    Formulas(List<Column> columns) {
        this.columns = columns;
    }

    /** What a column follows from in its row; empty for nothing. */
    String ofRow(int column, int row) {
        String expression = columns.get(column).formula();
        return expression == null ? "" : inRow(expression, row);
    }

    /**
     * What a column comes to below its rows; a column that cannot be added up follows from those that are.
     *
     * @param first the first of those rows
     */
    String ofTotal(int column, int first, int row) {
        if (columns.get(column).adds() && row > first) {
            String letter = letter(column);
            return "SUM(" + letter + (first + 1) + ":" + letter + row + ")";
        }
        return ofRow(column, row);
    }

    private String inRow(String expression, int row) {
        Matcher names = NAMED.matcher(expression);
        return names.replaceAll(name -> letter(place(name.group(1))) + (row + 1));
    }

    private int place(String name) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no column " + name);
    }

    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }
}
