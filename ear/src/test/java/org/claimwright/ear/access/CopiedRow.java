package org.claimwright.ear.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.ear.fixture.Role;

/** A statement that inserts a copy of one visible row of a table with some columns changed, and nothing else in its way. */
final class CopiedRow {
    private static final String COLUMNS =
            """
            select a.attname, format_type(a.atttypid, a.atttypmod),
              exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indisunique
                and (a.attnum = any(i.indkey) or pg_get_indexdef(i.indexrelid) ~ ('lower\\(\\(' || a.attname)))
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
              and a.attgenerated = ''
            order by a.attnum
            """;

    private static final Set<String> FEW_VALUES = Set.of("role", "kind", "language");

    private CopiedRow() {}

    /** @param changed SQL expressions by column */
    static String insert(Role role, String table, Map<String, String> changed) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (List<String> column : role.ask(COLUMNS, table)) {
            boolean unique = column.get(2).equals("t");
            columns.add(column.get(0));
            values.add(changed.getOrDefault(column.get(0), value(column.get(0), column.get(1), unique)));
        }
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " limit 1";
    }

    // what must be unique is made so; references and what has few values stay as they are
    private static String value(String column, String type, boolean unique) {
        boolean reference = column.endsWith("_id");
        if (column.equals("login_id")) {
            // one person an account for a sign-in: the copy is somebody without one
            return "null";
        }
        if (!unique || reference || FEW_VALUES.contains(column)) {
            return column;
        } else if (type.equals("uuid")) {
            return "gen_random_uuid()";
        } else if (type.startsWith("character")) {
            return "left(md5(random()::text) || md5(random()::text), greatest(1, length(" + column + ")))::" + type;
        } else if (type.equals("integer")) {
            return column + " + 1000";
        }
        return column;
    }
}
