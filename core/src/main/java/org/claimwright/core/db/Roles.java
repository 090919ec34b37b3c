package org.claimwright.core.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The two roles and the database of a new cluster, made by its superuser, who is not needed afterwards. */
final class Roles {
    private static final String DATABASE = "claimwright";

    private final DataSource superuser;

    Roles(Login superuser) {
        this.superuser = superuser.dataSource();
    }

    void make(Login owner, Login application) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, owner);
            role(statement, application);
            if (missing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + owner.user());
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + application.user());
        }
    }

    // names are plain (Login sees to it) and passwords are ours, without a quote in them
    private static void role(Statement statement, Login login) throws SQLException {
        String does = missing(statement, "select 1 from pg_roles where rolname = '" + login.user() + "'")
                ? "create"
                : "alter";
        statement.execute(does + " role " + login.user()
                + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + login.password() + "'");
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
