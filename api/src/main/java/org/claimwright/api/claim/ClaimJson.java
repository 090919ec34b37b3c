package org.claimwright.api.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.SeenClaim;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.ClaimType;

/**
 * A progress claim, whole.
 *
 * @param sequence its place among the claims of its contract, from 1
 * @param versions how many versions of it are frozen
 * @param lines null where the caller sees its totals alone
 * @param finalClaim whether it is the last of its contract; published as {@code final}
 */
public record ClaimJson(
        UUID id,
        UUID projectId,
        UUID contractId,
        Direction direction,
        int sequence,
        String number,
        ClaimStatus status,
        ClaimType type,
        UUID periodId,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate billingOn,
        Instant submittedAt,
        boolean finalClaim,
        String comment,
        String currency,
        int version,
        int versions,
        SummaryJson summary,
        List<ClaimLineJson> lines)
        implements Identified {
    static ClaimJson of(ClaimSheet claim) {
        return of(new SeenClaim(claim, true));
    }

    static ClaimJson of(SeenClaim seen) {
        ClaimSheet claim = seen.claim();
        return new ClaimJson(
                claim.id(),
                claim.projectId(),
                claim.contractId(),
                claim.direction(),
                claim.sequence(),
                claim.number(),
                claim.status(),
                claim.type(),
                claim.periodId(),
                claim.startOn(),
                claim.endOn(),
                claim.billingOn(),
                claim.submittedAt(),
                claim.finalClaim(),
                claim.comment(),
                claim.currency(),
                claim.version(),
                claim.versions(),
                SummaryJson.of(claim.summary(), claim.decimals()),
                seen.lines() ? lines(claim) : null);
    }

    private static List<ClaimLineJson> lines(ClaimSheet claim) {
        return claim.lines().stream()
                .map(line -> ClaimLineJson.of(line, claim.decimals()))
                .toList();
    }
}
