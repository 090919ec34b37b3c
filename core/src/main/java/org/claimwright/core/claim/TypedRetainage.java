package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;

/**
 * What somebody typed on a line instead of what the contract holds back; null where nothing was.
 *
 * @param work held of work to date, as an amount
 * @param stored held of stored materials, as an amount
 */
public record TypedRetainage(UUID id, String number, Percent workRate, Percent storedRate, Money work, Money stored) {
    static TypedRetainage of(ClaimLine line) {
        return line.retainage().typed(line.id(), line.price().number());
    }
}
