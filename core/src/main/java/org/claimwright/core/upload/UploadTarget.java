package org.claimwright.core.upload;

/** What lines can come into as a file. */
public enum UploadTarget {
    /** The figures of a progress claim. */
    CLAIM,
    /** The schedule of values of a contract. */
    SCHEDULE
}
