package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;

/** A contract on which a claim is still to be made for a period that is open, and that something is left of. */
public record WaitingBill(
        UUID contractId,
        String contractNumber,
        String contractTitle,
        String companyName,
        UUID projectId,
        String projectName,
        Direction direction,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate dueOn) {}
