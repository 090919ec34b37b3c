package org.claimwright.api.claim;

import java.time.Instant;
import java.util.UUID;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.VersionRow;

/** A frozen version of a claim in a list. */
public record VersionRowJson(
        UUID claimId, int number, ClaimVersion.Kind kind, ClaimStatus status, Instant frozenAt, UUID frozenBy) {
    static VersionRowJson of(VersionRow row) {
        return new VersionRowJson(
                row.claimId(), row.number(), row.kind(), row.status(), row.frozenAt(), row.frozenBy());
    }
}
