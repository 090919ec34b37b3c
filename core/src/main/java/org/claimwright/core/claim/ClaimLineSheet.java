package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/**
 * A line of a progress claim to read; its components stand as {@link ClaimLineRows} reads them. Letters are the columns of a continuation sheet.
 *
 * @param scheduledValue C
 * @param workPrevious D
 * @param work E, this claim's work
 * @param storedPrevious materials that the claim before had stored
 * @param stored F, materials stored now
 * @param claimedWork E as the one who bills claimed it
 * @param certified whether work and stored are what the reviewer certified
 * @param retainageTyped whether somebody typed a rate or an amount held for this line
 * @param retainageBefore I of the claim before
 */
public record ClaimLineSheet(
        UUID id,
        UUID contractLineId,
        UUID changeOrderId,
        int position,
        String number,
        String costCode,
        String description,
        Money scheduledValue,
        Quantity quantity,
        String unit,
        UnitPrice unitPrice,
        Money workPrevious,
        Quantity quantityPrevious,
        Money work,
        Quantity workQuantity,
        Money storedPrevious,
        Money movedToWork,
        Money stored,
        Money claimedWork,
        Money claimedStored,
        Money approvedWork,
        Money approvedStored,
        boolean certified,
        Percent workRate,
        Percent storedRate,
        boolean retainageTyped,
        Money workReleased,
        Money storedReleased,
        Money workRetainage,
        Money storedRetainage,
        Money retainageBefore,
        Decision decision,
        String reason,
        String comment) {
    static ClaimLineSheet of(ClaimLine line) {
        LinePrice price = line.price();
        LineRetainage retainage = line.retainage();
        return new ClaimLineSheet(
                line.id(),
                price.contractLineId(),
                price.changeOrderId(),
                line.position(),
                price.number(),
                price.costCode(),
                price.description(),
                price.scheduled(),
                price.quantity(),
                price.unit(),
                price.unitPrice(),
                line.carried().work(),
                line.carried().quantity(),
                line.work(),
                line.workQuantity(),
                line.carried().stored(),
                line.movedToWork(),
                line.stored(),
                line.claimedWork(),
                line.claimedStored(),
                line.approvedWork(),
                line.approvedStored(),
                line.isCertified(),
                retainage.workRate(),
                retainage.storedRate(),
                retainage.isTyped(),
                retainage.workReleased(),
                retainage.storedReleased(),
                retainage.work(),
                retainage.stored(),
                line.carried().retainage(),
                line.decision(),
                line.reason(),
                line.comment());
    }

    /** Materials newly stored: what is stored less what was, and what of it was installed. */
    public Money storedNew() {
        return stored.minus(storedPrevious).plus(movedToWork);
    }

    /** G: completed and stored to date. */
    public Money total() {
        return workPrevious.plus(work).plus(stored);
    }

    public Percent percent() {
        return Percent.share(total(), scheduledValue);
    }

    /** H: balance to finish. */
    public Money balance() {
        return scheduledValue.minus(total());
    }

    /** I: held on work and on stored materials. */
    public Money retainage() {
        return workRetainage.plus(storedRetainage);
    }

    /** What this claim adds, before retainage. */
    public Money gross() {
        return total().minus(workPrevious).minus(storedPrevious);
    }

    /** Held of work to date, before what this claim releases. */
    public Money workHeld() {
        return workRetainage.plus(workReleased);
    }

    /** Held of stored materials, before what this claim releases. */
    public Money storedHeld() {
        return storedRetainage.plus(storedReleased);
    }

    /** What this claim adds, less the change in what is held. */
    public Money net() {
        return gross().minus(retainage().minus(retainageBefore));
    }

    public boolean overBilled() {
        return !total().isBetweenZeroAnd(scheduledValue);
    }
}
