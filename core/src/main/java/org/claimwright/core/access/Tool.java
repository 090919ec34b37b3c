package org.claimwright.core.access;

/** A part of a project that permission levels are given for. Billing has none of its own. */
public enum Tool {
    DIRECTORY,
    COMMITMENTS,
    CLIENT_CONTRACTS
}
