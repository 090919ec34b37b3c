package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of status would do to a selection of claims.
 *
 * @param changes how many it applies to
 * @param already those that have the status
 * @param overtaken those that a later claim builds on, which therefore stay as they are
 * @param targets those it applies to
 */
public record StatusForecast(
        ClaimStatus next, long changes, StatusKept already, StatusKept overtaken, List<StatusTarget> targets)
        implements Serializable {
    public StatusForecast {
        targets = List.copyOf(targets);
    }

    public long chosen() {
        return changes + already.count() + overtaken.count();
    }
}
