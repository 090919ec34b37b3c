package org.claimwright.core.spreadsheet;

import java.util.List;

/**
 * A row of a table that is read; rows without anything in them are left out.
 *
 * @param number as spreadsheets count, from 1
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** @param column from 0 */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
