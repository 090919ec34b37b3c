package org.claimwright.web.spreadsheet;

import java.io.IOException;
import org.claimwright.core.spreadsheet.Spreadsheet;

/**
 * A table that somebody takes away.
 *
 * @param name of the file, without what tells its kind
 * @param currency of its amounts; null when it has none
 * @param content writes it
 */
public record Table(String name, String currency, Content content) {
    /** Writes a table into a file. */
    @FunctionalInterface
    public interface Content {
        void write(Spreadsheet file) throws IOException;
    }
}
