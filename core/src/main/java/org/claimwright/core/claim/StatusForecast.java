package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.claimwright.core.money.Money;

/**
 * What a change of status would do to a selection of claims.
 *
 * @param changes how many it applies to
 * @param payable what is to be paid for these as they stand now
 * @param doubts of how many of these somebody should know something beforehand
 * @param first some of these, the doubtful ones before the others
 * @param already those that have the status
 * @param overtaken those that a later claim builds on, which therefore stay as they are
 * @param targets those it applies to
 */
public record StatusForecast(
        ClaimStatus next,
        long changes,
        Money payable,
        Map<StatusDoubt, Long> doubts,
        List<StatusChange> first,
        StatusKept already,
        StatusKept overtaken,
        List<StatusTarget> targets)
        implements Serializable {
    public StatusForecast {
        doubts = Map.copyOf(doubts);
        first = List.copyOf(first);
        targets = List.copyOf(targets);
    }

    public long chosen() {
        return changes + already.count() + overtaken.count();
    }

    /** How many it applies to beside those that are shown. */
    public long more() {
        return changes - first.size();
    }
}
