package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.problem.Fault;

/**
 * What figures would make of a claim if they were typed into it.
 *
 * @param before the claim as it is, without its lines
 * @param after the claim with what was tried, and all of its lines
 * @param faults what would be refused, {@code /3/work} for the work of the fourth line that was tried
 */
public record LineTrial(ClaimSheet before, ClaimSheet after, List<Fault> faults) {
    public LineTrial {
        faults = List.copyOf(faults);
    }
}
