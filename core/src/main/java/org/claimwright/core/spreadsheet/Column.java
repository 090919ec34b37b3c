package org.claimwright.core.spreadsheet;

/**
 * A column of a table that is written.
 *
 * @param name by which formulas call it
 * @param heading above it
 * @param formula how it follows from other columns of its row, {@code {work}+{stored}}; null for values of its own
 * @param adds whether the row of totals adds it up
 * @param typed whether people are to type into it
 */
public record Column(String name, String heading, Kind kind, String formula, boolean adds, boolean typed) {
    /** What stands in a column, and so how it is written. */
    public enum Kind {
        /** A number or code of a few characters, as 03-300. */
        CODE(11),
        /** Words. */
        TEXT(28),
        /** An amount of money. */
        AMOUNT(14),
        /** A quantity. */
        QUANTITY(11),
        /** A price of one unit. */
        PRICE(14),
        /** A share in per cent: the value 62.5 is written as 62.5 %. */
        SHARE(10),
        DAY(13),
        COUNT(10);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }

        boolean isFigure() {
            return this != CODE && this != TEXT && this != DAY;
        }
    }

    public static Column of(String name, String heading, Kind kind) {
        return new Column(name, heading, kind, null, false, false);
    }

    /** The same column with another heading. */
    public Column under(String other) {
        return new Column(name, other, kind, formula, adds, typed);
    }

    public Column adding() {
        return new Column(name, heading, kind, formula, true, typed);
    }

    public Column following(String expression) {
        return new Column(name, heading, kind, expression, adds, typed);
    }

    public Column toType() {
        return new Column(name, heading, kind, formula, adds, true);
    }
}
