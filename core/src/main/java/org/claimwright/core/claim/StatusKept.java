package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.List;

/**
 * Claims that a change of status leaves as they are, for one reason.
 *
 * @param first some of them, for their reader to look at
 */
public record StatusKept(long count, List<StatusTarget> first) implements Serializable {
    public StatusKept {
        first = List.copyOf(first);
    }

    /** How many there are beside those that are named. */
    public long more() {
        return count - first.size();
    }
}
