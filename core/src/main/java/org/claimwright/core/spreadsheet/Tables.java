package org.claimwright.core.spreadsheet;

import java.util.List;
import java.util.Map;
import org.claimwright.core.problem.Problem;

/** Reads the table of a file that somebody chose, whatever it is: a workbook, a text, or nothing that can be read. */
public final class Tables {
    /** The largest file that is taken. */
    public static final int MOST_BYTES = 5_000_000;

    /** The most lines that a table may have. */
    public static final int MOST_LINES = 20_000;

    /** Headings and titles stand above them, totals below. */
    private static final int MOST_ROWS = MOST_LINES + 100;

    static final int MOST_COLUMNS = 200;

    private Tables() {}

    /** The rows of the first sheet that can be seen, of a file that is what its name says. */
    public static List<Row> read(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Problem.FILE_TOO_LARGE.refusal(Map.of("most", MOST_BYTES / 1_000_000));
        }
        List<Row> rows = FileForm.isWorkbook(name, content) ? WorkbookTable.read(content) : CsvTable.read(content);
        if (rows.isEmpty()) {
            throw Problem.FILE_EMPTY.refusal();
        }
        return rows;
    }

    /** Counts rows that are read, and refuses one too many. */
    static void requireFew(int rows) {
        if (rows > MOST_ROWS) {
            throw Problem.FILE_TOO_LONG.refusal(Map.of("most", MOST_LINES));
        }
    }
}
