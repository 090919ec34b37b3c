package org.claimwright.core.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The role the application works as. Row-level security guards one account's rows from another's, and does not hold for
 * a superuser, for a role with BYPASSRLS or for the owner of a table, nor for a role that may become one of these.
 */
final class ApplicationRole {
    private static final String POWERS =
            """
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'has BYPASSRLS' from pg_roles where rolname = current_user and rolbypassrls
            union all
            select 'may become the role ' || rolname || ', which row-level security does not bind'
              from pg_roles
             where rolname <> current_user and (rolsuper or rolbypassrls)
               and pg_has_role(current_user, oid, 'MEMBER')
            union all
            (select 'owns the table ' || n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER')
               and n.nspname not in ('pg_catalog', 'information_schema')
             order by 1 limit 1)
            """;

    private final DataSource application;

    ApplicationRole(DataSource application) {
        this.application = application;
    }

    /** Says no to a role that row-level security would not bind. */
    void requireBoundByRowLevelSecurity() {
        List<String> powers = powers();
        if (!powers.isEmpty()) {
            throw new IllegalStateException("The database role of the application (DB_USER) " + powers.get(0)
                    + ": give it a role of its own that owns nothing and is neither superuser nor BYPASSRLS.");
        }
    }

    private List<String> powers() {
        try (Connection connection = application.getConnection();
                PreparedStatement query = connection.prepareStatement(POWERS);
                ResultSet rows = query.executeQuery()) {
            List<String> powers = new ArrayList<>();
            while (rows.next()) {
                powers.add(rows.getString(1));
            }
            return powers;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not let the application in: " + e.getMessage(), e);
        }
    }
}
