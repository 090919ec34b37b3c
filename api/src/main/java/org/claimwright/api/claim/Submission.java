package org.claimwright.api.claim;

/** A submission as it is sent. */
public record Submission(String remark) {}
