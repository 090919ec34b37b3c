package org.claimwright.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.ClaimType;

/** What a new claim starts from, beside its lines: where it belongs and what its head says. */
record ClaimOpening(
        UUID projectId,
        UUID contractId,
        Direction direction,
        UUID periodId,
        String number,
        ClaimType type,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate billingOn,
        boolean finalClaim,
        String comment,
        int decimals,
        Instant at) {}
