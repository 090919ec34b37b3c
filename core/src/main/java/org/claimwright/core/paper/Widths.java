package org.claimwright.core.paper;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: each as wide as its figures, the text in what is left. Where text does not need
 * all of that, figures stand further apart; where figures need more, all letters become smaller.
 */
final class Widths {
    private static final double PADDING = 3;
    private static final double APART = 12;
    private static final double SMALLEST = 4;
    private static final double STEP = 0.5;
    /** In units of the letters' size: the room that text needs at least, and what brief cells and headings take at most. */
    private static final double LEAST_FILL = 12;

    private static final double MOST_BRIEF = 9;
    private static final double MOST_WORD = 7;
    private static final double MOST_HEADING = 10;
    private static final double MOST_EXTRA = 2.4;
    private static final double ENOUGH_FOR_TEXT = 0.4;

    private final List<Column> columns;
    private final Table table;
    private final double room;
    private double size;
    private double[] widths;

    private Widths(Table table, double room) {
        this.table = table;
        this.columns = table.columns();
        this.room = room;
        this.size = table.size();
    }

    static Widths of(Table table, double room) {
        Widths widths = new Widths(table, room);
        double[] held = widths.held();
        double[] whole = widths.withHeadings(held, true);
        double[] broken = widths.withHeadings(held, false);
        boolean roomy = widths.needed(whole) + ENOUGH_FOR_TEXT * room < room;
        widths.share(roomy ? whole : broken);
        return widths;
    }

    double size() {
        return size;
    }

    double of(int column) {
        return widths[column];
    }

    /** White space before what a column holds: none at the edge, more between figures and text. */
    double before(int column) {
        boolean apart = column > 0
                && !columns.get(column).figures()
                && columns.get(column - 1).figures();
        return column == 0 ? 0 : apart ? APART : PADDING;
    }

    /** And after it. */
    double after(int column) {
        boolean last = column == columns.size() - 1;
        return last && !columns.get(column).figures() ? 0 : PADDING;
    }

    private double around(int column) {
        return before(column) + after(column);
    }

    /** What is left between the two. */
    double inside(int column) {
        return widths[column] - around(column);
    }

    /** The widest that each column holds, in units of the letters' size. */
    private double[] held() {
        double[] held = new double[columns.size()];
        for (Row row : table.rows()) {
            List<Cell> cells = row.kind() == Row.Kind.GROUP ? List.of() : row.cells();
            for (int i = 0; i < cells.size(); i++) {
                held[i] = Math.max(held[i], wide(cells.get(i), row.kind().isStrong()));
            }
        }
        return held;
    }

    private static double wide(Cell cell, boolean strong) {
        Typeface face = (strong ? Face.STRONG : Face.REGULAR).typeface();
        double text =
                cell.text().isEmpty() ? 0 : Typesetter.line(cell.text(), face).width();
        double under = cell.under().isEmpty()
                ? 0
                : Typesetter.line(cell.under(), Face.REGULAR.typeface()).width() * TableSetter.SMALLER;
        return Math.max(text, under);
    }

    private double[] withHeadings(double[] held, boolean whole) {
        double[] wide = new double[held.length];
        for (int i = 0; i < wide.length; i++) {
            Column column = columns.get(i);
            double heading = table.headed() ? heading(column.heading(), whole) : 0;
            double content = column.figures() || column.fills() ? held[i] : Math.min(held[i], MOST_BRIEF);
            wide[i] = Math.max(content, heading);
        }
        return wide;
    }

    // a term of the trade may be long, but no longer than its column is useful
    private static double heading(String heading, boolean whole) {
        double longest = Arrays.stream(heading.split(whole ? "\n" : "[\\s/-]+"))
                .mapToDouble(
                        word -> Typesetter.line(word, Face.STRONG.typeface()).width())
                .max()
                .orElse(0);
        return Math.min(longest * TableSetter.SMALLER, whole ? MOST_HEADING : MOST_WORD);
    }

    private double needed(double[] wide) {
        double needed = 0;
        for (int i = 0; i < wide.length; i++) {
            double least = columns.get(i).fills() ? LEAST_FILL : wide[i];
            needed += least * size + around(i);
        }
        return needed;
    }

    private void share(double[] wide) {
        while (needed(wide) > room && size > SMALLEST) {
            size -= STEP;
        }
        long filling = columns.stream().filter(Column::fills).count();
        double fixed = 0;
        double text = 0;
        for (int i = 0; i < wide.length; i++) {
            boolean fills = columns.get(i).fills();
            fixed += fills ? 0 : wide[i] * size + around(i);
            text += fills ? wide[i] * size + around(i) : 0;
        }
        double extra = extra(room - fixed - text);
        double squeeze = Math.min(1, (room - (LEAST_FILL * size + APART) * filling) / fixed);
        double left = room - fixed * squeeze - extra * figures();
        widths = new double[wide.length];
        for (int i = 0; i < wide.length; i++) {
            double own = (wide[i] * size + around(i)) * squeeze;
            widths[i] = columns.get(i).fills() ? left / filling : columns.get(i).figures() ? own + extra : own;
        }
    }

    private double extra(double spare) {
        long figures = figures();
        return figures == 0 || spare <= 0 ? 0 : Math.min(spare / figures, MOST_EXTRA * size);
    }

    private long figures() {
        return columns.stream().filter(Column::figures).count();
    }
}
