package org.claimwright.core.claim;

/** What the reviewer thinks of one line. Rejecting one changes no amount. */
public enum Decision {
    NO_ACTION,
    APPROVED,
    REJECTED
}
