package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.money.Money;

/** The work that a line claims. */
public record LineWork(UUID id, String number, Money work) {
    static LineWork of(ClaimLine line) {
        return new LineWork(line.id(), line.price().number(), line.claimedWork());
    }
}
