package org.claimwright.core.project;

/** What a progress claim asks for. */
public enum ClaimType {
    PROGRESS,
    RETAINAGE_RELEASE,
    PROGRESS_AND_RETAINAGE_RELEASE;

    public boolean billsWork() {
        return this != RETAINAGE_RELEASE;
    }

    public boolean releasesRetainage() {
        return this != PROGRESS;
    }
}
