package org.claimwright.web.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.claimwright.core.spreadsheet.Column;
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

    /** A list, one row for each item, without amounts. */
    public static <T> Table of(String name, List<Column> columns, EachOf<T> items, Function<T, List<?>> row) {
        return new Table(name, null, file -> {
            file.head(columns);
            items.each(item -> file.row(row.apply(item)));
        });
    }
}
