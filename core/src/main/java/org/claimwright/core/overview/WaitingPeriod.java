package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;

/**
 * An open period whose claims are due soon, or were.
 *
 * @param claims how many claims there are in it
 */
public record WaitingPeriod(
        UUID id,
        UUID projectId,
        String projectName,
        Direction direction,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate dueOn,
        long claims) {}
