package org.claimwright.core.paper;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are: each as wide as its figures, the text in what is left. */
final class Widths {
    static final double PADDING = 3;
    private static final double SMALLEST = 4;
    private static final double STEP = 0.5;
    /** The room that text needs at least, in units of the letters' size. */
    private static final double LEAST_FILL = 12;

    private static final double MOST_BRIEF = 9;

    private final Table table;
    private final double room;
    private double size;
    private double[] columns;

    private Widths(Table table, double room) {
        this.table = table;
        this.room = room;
        this.size = table.size();
    }

    static Widths of(Table table, double room) {
        Widths widths = new Widths(table, room);
        double[] wide = widths.held();
        while (widths.needed(wide) > room && widths.size > SMALLEST) {
            widths.size -= STEP;
        }
        widths.columns = widths.shared(wide);
        return widths;
    }

    double size() {
        return size;
    }

    double of(int column) {
        return columns[column];
    }

    /** What the columns hold, in units of the letters' size. */
    private double[] held() {
        double[] wide = new double[table.columns().size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = table.headed() ? longestWord(table.columns().get(i).heading()) : 0;
        }
        for (Row row : table.rows()) {
            List<Cell> cells = row.kind() == Row.Kind.GROUP ? List.of() : row.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (!table.columns().get(i).fills()) {
                    double most = table.columns().get(i).figures() ? Double.MAX_VALUE : MOST_BRIEF;
                    double held = wide(cells.get(i), row.kind().isStrong());
                    wide[i] = Math.max(wide[i], Math.min(held, most));
                }
            }
        }
        return wide;
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

    // a term of the trade may be long, but no longer than its column is useful
    private static double longestWord(String heading) {
        double longest = Arrays.stream(heading.split("[\\s/-]+"))
                .mapToDouble(
                        word -> Typesetter.line(word, Face.STRONG.typeface()).width())
                .max()
                .orElse(0);
        return Math.min(longest * TableSetter.SMALLER, 7);
    }

    private double needed(double[] wide) {
        double needed = 0;
        for (int i = 0; i < wide.length; i++) {
            double least = table.columns().get(i).fills() ? LEAST_FILL : wide[i];
            needed += least * size + 2 * PADDING;
        }
        return needed;
    }

    private double[] shared(double[] wide) {
        double fixed = 0;
        long filling = table.columns().stream().filter(Column::fills).count();
        double[] shared = new double[wide.length];
        for (int i = 0; i < wide.length; i++) {
            shared[i] = table.columns().get(i).fills() ? 0 : wide[i] * size + 2 * PADDING;
            fixed += shared[i];
        }
        double least = LEAST_FILL * size + 2 * PADDING;
        double squeeze = Math.min(1, (room - least * filling) / fixed);
        for (int i = 0; i < wide.length; i++) {
            boolean fills = table.columns().get(i).fills();
            shared[i] = fills ? (room - fixed * squeeze) / filling : shared[i] * squeeze;
        }
        return shared;
    }
}
