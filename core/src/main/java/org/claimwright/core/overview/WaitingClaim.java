package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimTotals;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.money.Money;

/** A claim that waits for somebody: to be reviewed, or to be finished and sent. */
public record WaitingClaim(
        UUID id,
        String number,
        ClaimStatus status,
        Direction direction,
        String contractNumber,
        String contractTitle,
        String companyName,
        UUID projectId,
        String projectName,
        String currency,
        ClaimTotals totals,
        LocalDate dueOn) {
    public Money gross() {
        return totals.gross();
    }
}
