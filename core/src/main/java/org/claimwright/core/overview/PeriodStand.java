package org.claimwright.core.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * What the claims of one period come to.
 *
 * @param claimed what they add, before anything is held
 * @param certified of that, what has been certified
 * @param held of that, what is kept: retained, or withheld by the payer
 * @param done what is claimed up to the end of this period, in all periods
 * @param accepted of that, what has been certified
 */
public record PeriodStand(
        UUID id,
        LocalDate startOn,
        LocalDate endOn,
        long claims,
        Money claimed,
        Money certified,
        Money held,
        Money done,
        Money accepted) {
    /** A period of which so far only drafts are counted. */
    static PeriodStand ofDrafts(UUID id, LocalDate startOn, LocalDate endOn, long claims) {
        return new PeriodStand(id, startOn, endOn, claims, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    PeriodStand plus(PeriodStand other) {
        return new PeriodStand(
                id,
                startOn,
                endOn,
                claims + other.claims,
                claimed.plus(other.claimed),
                certified.plus(other.certified),
                held.plus(other.held),
                done.plus(other.done),
                accepted.plus(other.accepted));
    }

    /** The same period, which continues from an earlier one. */
    PeriodStand after(PeriodStand earlier) {
        return new PeriodStand(
                id,
                startOn,
                endOn,
                claims,
                claimed,
                certified,
                held,
                earlier.done.plus(claimed),
                earlier.accepted.plus(certified));
    }
}
