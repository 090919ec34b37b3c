package org.claimwright.core.claim;

import java.time.Instant;
import java.util.UUID;

/** A frozen version of a claim in a list. */
public record VersionRow(
        UUID claimId, int number, ClaimVersion.Kind kind, ClaimStatus status, Instant frozenAt, UUID frozenBy) {}
