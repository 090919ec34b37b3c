package org.claimwright.core.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.project.ClaimType;

/**
 * The head of a progress claim as it is sent; what is null gets its usual value: the dates those of the period, the
 * number the next one of the contract.
 *
 * @param finalClaim whether it is the last claim of its contract
 */
public record ClaimDraft(
        UUID periodId,
        String number,
        LocalDate billingOn,
        LocalDate startOn,
        LocalDate endOn,
        ClaimType type,
        Boolean finalClaim,
        String comment) {}
