package org.claimwright.core.access;

/** A member's permission level for one tool of one project. */
public enum Level {
    NONE,
    READ_ONLY,
    STANDARD,
    ADMIN;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
