package org.claimwright.api.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.project.ClaimType;

/** A claim in a list: with its totals, without its lines. */
public record ClaimRowJson(
        UUID id,
        int version,
        UUID projectId,
        String projectNumber,
        UUID contractId,
        String contractNumber,
        String contractTitle,
        UUID companyId,
        String companyName,
        Direction direction,
        int sequence,
        String number,
        ClaimStatus status,
        ClaimType type,
        UUID periodId,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate billingOn,
        LocalDate dueOn,
        Instant submittedAt,
        String currency,
        SummaryJson summary) {
    static ClaimRowJson of(ClaimRow row) {
        return new ClaimRowJson(
                row.id(),
                row.version(),
                row.projectId(),
                row.projectNumber(),
                row.contractId(),
                row.contractNumber(),
                row.contractTitle(),
                row.companyId(),
                row.companyName(),
                row.direction(),
                row.sequence(),
                row.number(),
                row.status(),
                row.type(),
                row.periodId(),
                row.startOn(),
                row.endOn(),
                row.billingOn(),
                row.dueOn(),
                row.submittedAt(),
                row.currency(),
                SummaryJson.of(row.summary(), Figures.decimals(row.currency())));
    }
}
