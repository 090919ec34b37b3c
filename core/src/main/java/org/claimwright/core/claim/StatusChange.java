package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.core.money.Money;

/**
 * A claim whose status is about to be changed, for its reader to look at before.
 *
 * @param payable what is to be paid for it as it stands now, less what is withheld
 */
public record StatusChange(
        StatusTarget claim,
        String contractTitle,
        String companyName,
        ClaimStatus status,
        Money payable,
        Money withheld,
        String currency,
        List<StatusDoubt> doubts)
        implements Serializable {
    public StatusChange {
        doubts = List.copyOf(doubts);
    }

    static StatusChange of(ClaimRow row, ClaimStatus next) {
        return new StatusChange(
                StatusTarget.of(row),
                row.contractTitle(),
                row.companyName(),
                row.status(),
                row.summary().payable(),
                row.summary().withheld(),
                row.currency(),
                Stream.of(StatusDoubt.values())
                        .filter(doubt -> doubt.holds(row, next))
                        .toList());
    }

    boolean isPlain() {
        return doubts.isEmpty();
    }
}
