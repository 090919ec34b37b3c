package org.claimwright.core.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One role's way into the database. */
record Login(String url, String user, String password) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private static final int PATIENCE_SECONDS = 10;

    Login {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "DB_URL is no address of a PostgreSQL server: it reads like jdbc:postgresql://host:5432/claimwright.");
        }
        // the name stands in grants of the migrations, where it cannot be a parameter
        if (!PLAIN_NAME.matcher(user).matches()) {
            throw new IllegalArgumentException("The database role '" + user
                    + "' needs a plain name: lower-case letters, digits and underscores, not beginning with a digit.");
        }
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setLoginTimeout(PATIENCE_SECONDS);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("claimwright");
        // a claim's lines go in as one statement
        source.setReWriteBatchedInserts(true);
        // the server knows the column's type: uuid and enum columns take text
        source.setStringType("unspecified");
        source.setTcpKeepAlive(true);
        return source;
    }

    /** Says in one sentence why the role cannot get in, if so; the settings are those a person would change. */
    void require(Setting userSetting, Setting passwordSetting) {
        try (Connection connection = dataSource().getConnection()) {
            connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            throw new IllegalStateException(sentence(e.getSQLState(), userSetting, passwordSetting), e);
        }
    }

    private String sentence(String sqlState, Setting userSetting, Setting passwordSetting) {
        String state = sqlState == null ? "" : sqlState;
        if (state.startsWith("28")) {
            return "PostgreSQL at " + place() + " does not let the role '" + user + "' in: check " + userSetting
                    + " and " + passwordSetting + ".";
        }
        if (state.equals("3D000")) {
            return "PostgreSQL has no database at " + place() + ": create it, or check DB_URL.";
        }
        if (state.startsWith("08")) {
            return "No PostgreSQL answers at " + place() + ": start it, or check DB_URL.";
        }
        return "PostgreSQL at " + place() + " refuses the role '" + user + "' with SQL state " + state
                + ": its log says why.";
    }

    // parameters may hold a password
    private String place() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public String toString() {
        return user + " at " + place();
    }
}
