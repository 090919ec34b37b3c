package org.claimwright.core.upload;

import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * What a file would change, line by line, with everything that is wrong with it.
 *
 * @param upload the file that waits
 * @param version of the claim or contract that it was compared with
 * @param columns those of the file that are read
 * @param rows the lines of the file in their order, then the lines that it would remove
 * @param faults in the order of the rows
 * @param unread headings of the file that mean nothing here
 * @param titles the rows of the file that have a text alone, and are no lines
 * @param untaken what it says otherwise than it is in columns that only tell
 * @param before what the claim or schedule comes to now
 * @param after what it would come to; right only where there are no faults
 */
public record UploadPreview(
        UUID upload,
        String fileName,
        int version,
        String currency,
        List<UploadColumn> columns,
        List<PreviewRow> rows,
        List<CellFault> faults,
        List<String> unread,
        List<Integer> titles,
        List<UntakenCell> untaken,
        Money before,
        Money after) {
    public UploadPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
        titles = List.copyOf(titles);
        untaken = List.copyOf(untaken);
    }

    public long count(PreviewRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** Whether applying it would change something, and would not be refused. */
    public boolean isApplicable() {
        return faults.isEmpty() && rows.stream().anyMatch(row -> row.state() != PreviewRow.State.SAME);
    }
}
