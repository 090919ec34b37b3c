package org.claimwright.core.claim;

import java.util.Collection;
import org.claimwright.core.money.Money;

/**
 * What some claims add up to.
 *
 * @param gross what they add before anything is held
 * @param net what is to be paid for them now
 */
public record ClaimSums(long claims, Money gross, Money net) {
    public static final ClaimSums NONE = new ClaimSums(0, Money.ZERO, Money.ZERO);

    /** What is kept from them: retainage, and what a payer withheld. */
    public Money held() {
        return gross.minus(net);
    }

    ClaimSums plus(ClaimSums other) {
        return new ClaimSums(claims + other.claims, gross.plus(other.gross), net.plus(other.net));
    }

    static ClaimSums sum(Collection<ClaimSums> parts) {
        return parts.stream().reduce(NONE, ClaimSums::plus);
    }
}
