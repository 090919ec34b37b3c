package org.claimwright.ear.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.ear.fixture.Role;

/** What the database itself says of its tables, so that a new one cannot be forgotten. */
final class Tables {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String OURS =
            """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_'
            """;

    private Tables() {}

    /** Everything that holds or shows rows: tables, views and what else PostgreSQL knows. */
    static List<String> all(Role role) {
        return role.column(
                "select c.relname " + OURS + " and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.relname");
    }

    static List<String> views(Role role) {
        return role.column("select c.relname " + OURS + " and c.relkind in ('v', 'm', 'f') order by c.relname");
    }

    /** The tables whose rows belong to an account, each with the column that says to which. */
    static Map<String, String> ofAccounts(Role role) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("account", "id");
        role.column(
                        "select c.relname " + OURS
                                + """
                         and c.relkind in ('r', 'p') and exists (select 1 from pg_attribute a
                           where a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped)
                         order by c.relname
                        """)
                .forEach(table -> tables.put(table, "account_id"));
        return tables;
    }

    static boolean may(Role role, String table, String privilege) {
        return role.column("select has_table_privilege(current_user, ?, ?)::text", table, privilege)
                .equals(List.of("true"));
    }

    static boolean mayAnyColumn(Role role, String table, String privilege) {
        return role.column("select has_any_column_privilege(current_user, ?, ?)::text", table, privilege)
                .equals(List.of("true"));
    }

    /** Every id that stands in a row of an account. */
    static Set<String> ids(Role owner, UUID account) {
        return rows(owner, account).values().stream()
                .flatMap(rows -> ID.matcher(rows).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** All rows of an account, by table, as one text each. */
    static Map<String, String> rows(Role owner, UUID account) {
        Map<String, String> rows = new LinkedHashMap<>();
        ofAccounts(owner)
                .forEach((table, column) -> rows.put(
                        table,
                        String.join(
                                "\n",
                                owner.column(
                                        "select t::text from " + table + " t where " + column + " = ? order by 1",
                                        account))));
        return rows;
    }

    /** A foreign key: columns in a table, and the columns of another that they name, in the same order. */
    record ForeignKey(String name, String table, List<String> columns, String other, List<String> named) {}

    static List<ForeignKey> foreignKeys(Role role) {
        List<ForeignKey> keys = new ArrayList<>();
        String columns =
                """
                (select string_agg(a.attname, ',' order by k.place)
                   from unnest(%s) with ordinality k(number, place)
                   join pg_attribute a on a.attrelid = %s and a.attnum = k.number)
                """;
        String query = "select f.conname, f.conrelid::regclass::text, " + columns.formatted("f.conkey", "f.conrelid")
                + ", f.confrelid::regclass::text, " + columns.formatted("f.confkey", "f.confrelid")
                + " from pg_constraint f where f.contype = 'f' order by f.conname";
        for (List<String> row : role.ask(query)) {
            keys.add(new ForeignKey(
                    row.get(0),
                    row.get(1),
                    List.of(row.get(2).split(",")),
                    row.get(3),
                    List.of(row.get(4).split(","))));
        }
        return keys;
    }
}
