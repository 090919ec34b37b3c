package org.claimwright.core.db;

import java.util.Optional;

/**
 * What an operator can say about the database and what is in it at first, as a system property or an environment variable
 * of that name.
 */
public enum Setting {
    /** JDBC address of a PostgreSQL server, {@code jdbc:postgresql://host:5432/claimwright}; absent: our own server. */
    DB_URL(""),
    /** The role the application works as. */
    DB_USER("claimwright"),
    DB_PASSWORD(""),
    /** The role that owns the tables and runs the migrations. */
    DB_OWNER_USER("claimwright_owner"),
    DB_OWNER_PASSWORD(""),
    /** Folder in which our own server keeps its data. */
    DB_DIR("data"),
    /** Port of our own server on 127.0.0.1; 0 takes a free one. */
    DB_PORT("0"),
    /** Whether a new database of our own gets demonstration accounts: {@code true} or {@code false}. */
    DEMONSTRATION("true");

    private final String otherwise;

    Setting(String otherwise) {
        this.otherwise = otherwise;
    }

    /** What was said, or the default. */
    public String value() {
        return said().orElse(otherwise);
    }

    /** What was said, if anything: the property first, since it is the nearer one. */
    public Optional<String> said() {
        return Optional.ofNullable(System.getProperty(name()))
                .or(() -> Optional.ofNullable(System.getenv(name())))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
