package org.claimwright.ear.bench.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** The product's own PostgreSQL, entered beside the product with the passwords of its data folder. */
public final class Cluster {
    private static final int PORT_LINE = 3;

    private final Path data;

    Cluster(Path data) {
        this.data = data;
    }

    /** As the role that the product works as, with the driver's settings of the product. */
    public Connection application() throws SQLException, IOException {
        return connection("claimwright");
    }

    /** As the owner of the tables, whom row-level security does not bind. */
    public Connection owner() throws SQLException, IOException {
        return connection("claimwright_owner");
    }

    private Connection connection(String role) throws SQLException, IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        Properties login = new Properties();
        login.setProperty("user", role);
        login.setProperty("password", passwords.getProperty(role));
        login.setProperty("reWriteBatchedInserts", "true");
        login.setProperty("stringtype", "unspecified");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/claimwright", login);
    }

    private String port() throws IOException {
        return told(PORT_LINE);
    }

    /** The number of the process that all others of PostgreSQL come from. */
    long pid() throws IOException {
        return Long.parseLong(told(0));
    }

    private String told(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(line)
                .strip();
    }

    /** Runs one statement with its parameters. */
    public static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return statement.getUpdateCount();
        }
    }
}
