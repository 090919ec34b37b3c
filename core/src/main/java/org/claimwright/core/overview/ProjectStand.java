package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.core.project.ProjectSheet;

/**
 * How a project stands, as far as the reader sees its contracts.
 *
 * @param sides each direction with contracts in it
 * @param contracts the largest ones
 * @param holding those on which most is held, most first
 * @param latePeriods open periods whose claims were due before {@code today}
 * @param lateClaims claims that were due before and are still under review
 */
public record ProjectStand(
        ProjectSheet project,
        LocalDate today,
        List<DirectionStand> sides,
        List<ContractStand> contracts,
        List<ContractStand> holding,
        List<WaitingPeriod> latePeriods,
        List<WaitingClaim> lateClaims) {
    public ProjectStand {
        sides = List.copyOf(sides);
        contracts = List.copyOf(contracts);
        holding = List.copyOf(holding);
        latePeriods = List.copyOf(latePeriods);
        lateClaims = List.copyOf(lateClaims);
    }
}
