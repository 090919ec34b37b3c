package org.claimwright.core.claim;

import java.util.List;

/**
 * Some lines of a claim, with all that follows from the rest of them.
 *
 * @param claim the claim without its lines
 * @param lines those that were asked for, or that a change touched
 */
public record ClaimLinesSheet(ClaimSheet claim, List<ClaimLineSheet> lines, LineSums.Parts sums) {
    public ClaimLinesSheet {
        lines = List.copyOf(lines);
    }
}
