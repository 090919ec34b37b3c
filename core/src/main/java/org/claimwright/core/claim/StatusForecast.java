package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of status would do to a selection of claims.
 *
 * @param changes how many it applies to
 * @param already how many have the status
 * @param overtaken how many a later claim builds on, which therefore stay as they are
 * @param targets those it applies to
 */
public record StatusForecast(ClaimStatus next, long changes, long already, long overtaken, List<StatusTarget> targets)
        implements Serializable {
    public StatusForecast {
        targets = List.copyOf(targets);
    }

    public long chosen() {
        return changes + already + overtaken;
    }
}
