package org.claimwright.core.upload;

import java.util.Map;
import org.claimwright.core.money.Money;

/**
 * What becomes of one line.
 *
 * @param row where it stands in the file; 0 for a line that is not in it
 * @param number of the line on the contract
 * @param cells what the file says, by column
 * @param before what the line comes to now: what this claim bills on it, or its scheduled value; null for nothing yet
 * @param after what it would come to; null for a line that is removed or wrong
 */
public record PreviewRow(
        int row,
        State state,
        String number,
        String description,
        Map<UploadColumn, PreviewCell> cells,
        Money before,
        Money after) {
    /** What becomes of a line. */
    public enum State {
        WRONG,
        NEW,
        CHANGED,
        REMOVED,
        SAME
    }

    public PreviewRow {
        cells = Map.copyOf(cells);
    }
}
