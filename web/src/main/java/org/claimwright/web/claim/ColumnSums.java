package org.claimwright.web.claim;

import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;

/** Sums of the columns of a continuation sheet, by the names of the columns. */
public record ColumnSums(
        Money scheduledValue,
        Money workPrevious,
        Money work,
        Money stored,
        Money total,
        Money balance,
        Money retainage) {
    /** What is done of all of it. */
    public Percent percent() {
        return Percent.share(total, scheduledValue);
    }
}
