package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for somebody across projects, what is due first on top.
 *
 * @param today in the account's time zone; what was due before is late
 * @param toReview claims under review that the reader decides on
 * @param toResubmit claims that the reader has begun, or was asked to revise
 * @param toBill contracts that the reader bills on and has not yet for a period that is open
 * @param periods open periods that the reader administers, due within a week or late
 */
public record Waiting(
        LocalDate today,
        List<WaitingClaim> toReview,
        List<WaitingClaim> toResubmit,
        List<WaitingBill> toBill,
        List<WaitingPeriod> periods) {
    public Waiting {
        toReview = List.copyOf(toReview);
        toResubmit = List.copyOf(toResubmit);
        toBill = List.copyOf(toBill);
        periods = List.copyOf(periods);
    }

    public boolean isNothing() {
        return toReview.isEmpty() && toResubmit.isEmpty() && toBill.isEmpty() && periods.isEmpty();
    }

    public boolean isLate(LocalDate due) {
        return due.isBefore(today);
    }
}
