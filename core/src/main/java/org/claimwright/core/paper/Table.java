package org.claimwright.core.paper;

import java.util.List;

/**
 * A table. Its headings stand on every page that it reaches.
 *
 * @param size of its letters in points; smaller where figures need more room
 * @param headed whether its headings are to be seen
 */
public record Table(List<Column> columns, List<Row> rows, double size, boolean headed) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
