package org.claimwright.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.ClaimType;

/**
 * A progress claim to read, whole; also what is frozen with each version.
 *
 * @param sequence its place among the claims of its contract, from 1
 * @param versions how many versions of it are frozen
 */
public record ClaimSheet(
        UUID id,
        UUID projectId,
        UUID contractId,
        UUID periodId,
        Direction direction,
        int sequence,
        String number,
        ClaimStatus status,
        ClaimType type,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate billingOn,
        Instant submittedAt,
        boolean finalClaim,
        String comment,
        String currency,
        int decimals,
        int version,
        int versions,
        ClaimSummary summary,
        List<ClaimLineSheet> lines) {
    public ClaimSheet {
        lines = List.copyOf(lines);
    }
}
