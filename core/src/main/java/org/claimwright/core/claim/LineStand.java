package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;

/**
 * How a line stood on a certified claim: what the next claim goes on from.
 *
 * @param workPrevious work of the claims before it (column D)
 * @param work its own work (column E)
 * @param carried stored retainage that the rate asks for and that is not held, for as long as the material is stored
 */
public record LineStand(
        UUID contractLineId,
        Money workPrevious,
        Money work,
        Quantity quantityPrevious,
        Quantity workQuantity,
        Money stored,
        Money workRetained,
        Money storedRetained,
        Money carried,
        Percent workRate,
        boolean workRateTyped,
        Percent storedRate,
        boolean storedRateTyped) {
    Money workDone() {
        return workPrevious.plus(work);
    }

    Quantity quantityDone() {
        if (workQuantity == null) {
            return quantityPrevious;
        }
        return quantityPrevious == null ? workQuantity : quantityPrevious.plus(workQuantity);
    }
}
