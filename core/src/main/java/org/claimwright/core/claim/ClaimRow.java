package org.claimwright.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.project.ClaimType;

/** A claim in a list, with the totals that are kept with it; no line is read for it. */
public record ClaimRow(
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
        ClaimTotals totals,
        Certificate certified) {
    public ClaimSummary summary() {
        return certified.summary(totals);
    }

    public Money gross() {
        return summary().gross();
    }

    public Percent percentComplete() {
        return summary().percentComplete();
    }
}
