package org.claimwright.core.db;

import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One role's way into the database. */
record Login(String url, String user, String password) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    Login {
        // the name stands in grants of the migrations, where it cannot be a parameter
        if (!PLAIN_NAME.matcher(user).matches()) {
            throw new IllegalArgumentException("The database role '" + user
                    + "' needs a plain name: lower-case letters, digits and underscores, not beginning with a digit.");
        }
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
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

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
