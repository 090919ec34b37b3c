package org.claimwright.core.db;

/** The one database of this process: the configured server, or our own, started when first asked for. */
final class Database {
    private static EmbeddedServer embedded;

    private Database() {}

    static Login application() {
        return Setting.DB_URL
                .said()
                .map(url -> new Login(url, Setting.DB_USER.value(), Setting.DB_PASSWORD.value()))
                .orElseGet(() -> embedded().application());
    }

    static Login owner() {
        return Setting.DB_URL
                .said()
                .map(url -> new Login(url, Setting.DB_OWNER_USER.value(), Setting.DB_OWNER_PASSWORD.value()))
                .orElseGet(() -> embedded().owner());
    }

    static synchronized void stop() {
        if (embedded != null) {
            embedded.stop();
            embedded = null;
        }
    }

    private static synchronized EmbeddedServer embedded() {
        if (embedded == null) {
            embedded = start();
        }
        return embedded;
    }

    private static EmbeddedServer start() {
        try {
            return EmbeddedServer.start();
        } catch (NoClassDefFoundError e) {
            // the EAR for a corporate server comes without a PostgreSQL of its own
            throw new IllegalStateException(
                    "DB_URL is not set, and this edition carries no database of its own: set DB_URL to your PostgreSQL.",
                    e);
        }
    }
}
