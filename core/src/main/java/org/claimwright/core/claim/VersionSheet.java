package org.claimwright.core.claim;

/** A frozen version of a claim to read. */
public record VersionSheet(VersionRow version, ClaimSheet claim) {}
