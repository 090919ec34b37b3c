package org.claimwright.ear.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Rows of a table as they were read, to be written again elsewhere. */
record Rows(List<String> columns, List<Object[]> values) {
    static Rows read(Connection connection, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return of(rows);
            }
        }
    }

    private static Rows of(ResultSet rows) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        List<String> columns = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
            columns.add(rows.getMetaData().getColumnName(i));
        }
        List<Object[]> values = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[width];
            for (int i = 0; i < width; i++) {
                row[i] = rows.getObject(i + 1);
            }
            values.add(row);
        }
        return new Rows(columns, values);
    }

    /** The values of one column, row by row. */
    List<Object> column(String name) {
        int at = columns.indexOf(name);
        return values.stream().map(row -> row[at]).toList();
    }

    int size() {
        return values.size();
    }

    /** The same rows with other values in some columns. */
    Rows with(Map<String, List<?>> others) {
        List<Object[]> changed = values.stream().map(Object[]::clone).toList();
        others.forEach((column, fresh) -> {
            int at = columns.indexOf(column);
            for (int row = 0; row < changed.size(); row++) {
                changed.get(row)[at] = fresh.get(row);
            }
        });
        return new Rows(columns, changed);
    }

    /** Inserts all rows as one batch. */
    void insertInto(Connection connection, String table) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : values) {
                bind(statement, row);
            }
            statement.executeBatch();
        }
    }

    /** Updates the rows of these ids, in all columns, as one batch. */
    void update(Connection connection, String table, List<?> ids) throws SQLException {
        String sql = "update " + table + " set " + String.join(" = ?, ", columns) + " = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int row = 0; row < values.size(); row++) {
                statement.setObject(columns.size() + 1, ids.get(row));
                bind(statement, values.get(row));
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
    }
}
