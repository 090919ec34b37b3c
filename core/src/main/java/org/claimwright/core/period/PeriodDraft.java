package org.claimwright.core.period;

import java.time.LocalDate;
import org.claimwright.core.contract.Direction;

/** A billing period as it is sent; direction and status have the usual values DOWNSTREAM and OPEN. */
public record PeriodDraft(
        Direction direction, LocalDate startOn, LocalDate endOn, LocalDate dueOn, PeriodStatus status) {
    public PeriodDraft {
        direction = direction == null ? Direction.DOWNSTREAM : direction;
        status = status == null ? PeriodStatus.OPEN : status;
    }
}
