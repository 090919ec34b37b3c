package org.claimwright.core.directory;

/** Whether a person wants to be written to. */
public enum Messages {
    VIA_EMAIL,
    NONE
}
