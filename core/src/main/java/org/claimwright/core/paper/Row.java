package org.claimwright.core.paper;

import java.util.List;

/** A row of a table: one cell for each column, or for a group one cell in all. */
public record Row(Kind kind, List<Cell> cells) {
    /** What a row is for. */
    public enum Kind {
        LINE,
        /** A heading of the rows after it. */
        GROUP,
        SUM,
        TOTAL;

        boolean isStrong() {
            return this != LINE;
        }
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row group(String name) {
        return new Row(Kind.GROUP, List.of(Cell.of(name)));
    }
}
