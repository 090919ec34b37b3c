package org.claimwright.core.upload;

import java.util.Map;
import org.claimwright.core.spreadsheet.Cell;

/**
 * A line of a file.
 *
 * @param row where it stands, counted as spreadsheets do
 * @param cells those that are not empty
 * @param given those that are not empty of columns that only tell
 */
record FileLine(int row, Map<UploadColumn, Cell> cells, Map<GivenColumn, Cell> given) {
    Cell cell(UploadColumn column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    /** What it calls its line on the contract; empty for nothing. */
    String number() {
        return cell(UploadColumn.NUMBER).text();
    }
}
