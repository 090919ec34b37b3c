package org.claimwright.core.db;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Two who take the same number or address at once: the database lets one of them through and says so to the other. */
public final class UniqueKeys {
    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueKeys() {}

    /** Whether a change failed because the unique key of that name was taken. */
    public static boolean taken(String key, PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && says(refused, key)) {
                return true;
            }
        }
        return false;
    }

    // of a batch the first exception is about the batch, and the next one about the row
    private static boolean says(SQLException first, String key) {
        for (SQLException refused = first; refused != null; refused = refused.getNextException()) {
            boolean unique = UNIQUE_VIOLATION.equals(refused.getSQLState());
            if (unique && String.valueOf(refused.getMessage()).contains('"' + key + '"')) {
                return true;
            }
        }
        return false;
    }
}
