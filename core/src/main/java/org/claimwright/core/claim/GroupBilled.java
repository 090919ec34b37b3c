package org.claimwright.core.claim;

import java.util.List;

/**
 * What came of a figure billed on a group.
 *
 * @param before the work of its lines as it was, for one who takes it back
 */
public record GroupBilled(ClaimLinesSheet now, List<LineWork> before) {
    public GroupBilled {
        before = List.copyOf(before);
    }
}
