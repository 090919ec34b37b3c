package org.claimwright.api.claim;

import org.claimwright.core.claim.ClaimStatus;

/** An administrator's change of a claim's status as it is sent. */
public record ClaimStatusChange(ClaimStatus status, String remark) {}
