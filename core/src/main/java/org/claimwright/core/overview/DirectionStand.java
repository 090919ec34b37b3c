package org.claimwright.core.overview;

import java.util.List;
import java.util.Map;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.money.Money;

/**
 * How one side of a project stands, all its contracts together.
 *
 * @param sum their prices with approved changes
 * @param periods the latest ones in which something was claimed, oldest first
 * @param statuses how many claims have each status
 */
public record DirectionStand(
        Direction direction,
        long contracts,
        Money sum,
        Money claimed,
        Money certified,
        Money held,
        List<PeriodStand> periods,
        Map<ClaimStatus, Long> statuses) {
    public DirectionStand {
        periods = List.copyOf(periods);
        statuses = Map.copyOf(statuses);
    }

    public long count(ClaimStatus status) {
        return statuses.getOrDefault(status, 0L);
    }
}
