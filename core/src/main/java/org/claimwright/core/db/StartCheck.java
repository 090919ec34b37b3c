package org.claimwright.core.db;

/** What can be known about the database before the application is started: asked by the start command and again at start. */
public final class StartCheck {
    private StartCheck() {}

    /**
     * Returns when a start can succeed.
     *
     * @throws RuntimeException with one sentence for the person who starts it: what is wrong and what to do
     */
    public static void database() {
        if (Setting.DB_URL.said().isPresent()) {
            Database.application().require(Setting.DB_USER, Setting.DB_PASSWORD);
            Database.owner().require(Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);
        }
    }

    /** Returns when the data folder can be used and nobody else does; fails like {@link #database()}. */
    public static void dataFolder() {
        if (Setting.DB_URL.said().isEmpty()) {
            DataFolder.open().release();
        }
    }
}
