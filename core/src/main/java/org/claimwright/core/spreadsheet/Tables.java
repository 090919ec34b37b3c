package org.claimwright.core.spreadsheet;

import java.nio.charset.StandardCharsets;
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

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Tables() {}

    /** The rows of the first sheet that can be seen. */
    public static List<Row> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Problem.FILE_TOO_LARGE.refusal(Map.of("most", MOST_BYTES / 1_000_000));
        }
        List<Row> rows = startsWith(content, ZIP) ? WorkbookTable.read(content) : text(content);
        if (rows.isEmpty()) {
            throw Problem.FILE_EMPTY.refusal();
        }
        return rows;
    }

    private static List<Row> text(byte[] content) {
        if (startsWith(content, OLD_OFFICE)) {
            throw (contains(content, ENCRYPTED) ? Problem.FILE_LOCKED : Problem.FILE_OF_OTHER_FORM).refusal();
        }
        return CsvTable.read(content);
    }

    /** Counts rows that are read, and refuses one too many. */
    static void requireFew(int rows) {
        if (rows > MOST_ROWS) {
            throw Problem.FILE_TOO_LONG.refusal(Map.of("most", MOST_LINES));
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return contains(content, mark, 0);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at <= content.length - part.length; at++) {
            if (contains(content, part, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] content, byte[] part, int at) {
        if (content.length < at + part.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (content[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
