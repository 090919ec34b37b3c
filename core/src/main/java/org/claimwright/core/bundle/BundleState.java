package org.claimwright.core.bundle;

/** How far many documents are. */
public enum BundleState {
    WAITING,
    RUNNING,
    READY,
    CANCELLED,
    /** Nothing came of it: no document could be made, or the file would be too large. */
    FAILED;

    /** Whether something is still to be done. */
    public boolean isUnfinished() {
        return this == WAITING || this == RUNNING;
    }
}
