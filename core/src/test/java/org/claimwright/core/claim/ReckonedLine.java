package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractLine;

/**
 * A line reckoned a second time, in decimals and by the formulas alone, from nothing but what was typed. Letters are the
 * columns of the continuation sheet.
 */
final class ReckonedLine {
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    final String number;
    final int decimals;
    final BigDecimal scheduled;
    final BigDecimal quantity;
    final BigDecimal unitPrice;

    BigDecimal before = ZERO;
    BigDecimal work = ZERO;
    BigDecimal storedBefore = ZERO;
    BigDecimal stored = ZERO;
    BigDecimal moved = ZERO;
    BigDecimal quantityBefore = ZERO;
    private BigDecimal workQuantity = ZERO;
    private BigDecimal fresh = ZERO;
    private BigDecimal retainedBefore = ZERO;
    private BigDecimal notHeldBefore = ZERO;
    private BigDecimal workRate;
    private BigDecimal storedRate;
    private boolean workRateTyped;
    private boolean storedRateTyped;
    private BigDecimal workTyped;
    private BigDecimal storedTyped;
    private BigDecimal workReleased = ZERO;
    private BigDecimal storedReleased = ZERO;

    ReckonedLine(ContractLine line, Contract contract) {
        number = line.number();
        decimals = contract.decimals();
        scheduled = line.scheduled().amount(decimals);
        quantity = line.quantity() == null ? null : line.quantity().figure();
        unitPrice = line.unitPrice() == null ? null : line.unitPrice().figure();
        follow(line, contract);
    }

    /** The rates of the contract line or else of the contract, where nobody typed one. */
    void follow(ContractLine line, Contract contract) {
        BigDecimal own =
                line.retainageRate() == null ? null : line.retainageRate().figure();
        if (!workRateTyped) {
            workRate = own == null ? contract.workRate().figure() : own;
        }
        if (!storedRateTyped) {
            storedRate = own == null ? contract.storedRate().figure() : own;
        }
    }

    void type(LineEdit edit) {
        BigDecimal movedBefore = moved;
        moved = edit.movedToWork() == null ? moved : edit.movedToWork();
        fresh = edit.storedNew() == null ? fresh : edit.storedNew();
        stored = storedBefore.subtract(moved).add(fresh);
        BigDecimal workBefore = work;
        work = work(edit, movedBefore);
        if (unitPrice != null && edit.workQuantity() != null) {
            workQuantity = edit.workQuantity();
        } else if (unitPrice != null && (typesWork(edit) || work.compareTo(workBefore) != 0)) {
            workQuantity = bought(work);
        }
        retain(edit);
    }

    static boolean typesWork(LineEdit edit) {
        return edit.work() != null || edit.workPercent() != null || edit.totalPercent() != null;
    }

    BigDecimal work(LineEdit edit, BigDecimal movedBefore) {
        if (edit.work() != null) {
            return edit.work();
        }
        if (edit.workPercent() != null) {
            return share(scheduled, edit.workPercent());
        }
        if (edit.totalPercent() != null) {
            return share(scheduled, edit.totalPercent()).subtract(before).subtract(stored);
        }
        if (edit.workQuantity() != null) {
            boolean finishes = quantityBefore.add(edit.workQuantity()).compareTo(quantity) == 0;
            return finishes
                    ? scheduled.subtract(before).subtract(stored)
                    : rounded(edit.workQuantity().multiply(unitPrice));
        }
        return work.add(moved).subtract(movedBefore);
    }

    private void retain(LineEdit edit) {
        if (edit.workRetainageRate() != null) {
            workRate = edit.workRetainageRate();
            workRateTyped = true;
            workTyped = null;
        }
        if (edit.storedRetainageRate() != null) {
            storedRate = edit.storedRetainageRate();
            storedRateTyped = true;
            storedTyped = null;
        }
        workTyped = edit.workRetainage() == null ? workTyped : edit.workRetainage();
        storedTyped = edit.storedRetainage() == null ? storedTyped : edit.storedRetainage();
        workReleased = edit.workReleased() == null ? workReleased : edit.workReleased();
        storedReleased = edit.storedReleased() == null ? storedReleased : edit.storedReleased();
    }

    /** The reviewer's amounts are in force from now on; null for those claimed. */
    void certify(BigDecimal acceptedWork, BigDecimal acceptedStored) {
        if (acceptedWork != null) {
            work = acceptedWork;
            workQuantity = unitPrice == null ? workQuantity : bought(work);
        }
        stored = acceptedStored == null ? stored : acceptedStored;
    }

    /** The next claim starts from what was certified. */
    void next() {
        retainedBefore = workRetained();
        notHeldBefore = share(stored, storedRate).subtract(storedRetained());
        before = before.add(work);
        quantityBefore = quantityBefore.add(workQuantity);
        storedBefore = stored;
        work = ZERO;
        workQuantity = ZERO;
        moved = ZERO;
        fresh = ZERO;
        workTyped = null;
        storedTyped = null;
        workReleased = ZERO;
        storedReleased = ZERO;
    }

    /** Whether something else than the rate decides what this claim holds. */
    boolean isHeldByHand() {
        return workTyped != null || storedTyped != null || workReleased.signum() != 0 || storedReleased.signum() != 0;
    }

    /** Column G. */
    BigDecimal total() {
        return before.add(work).add(stored);
    }

    BigDecimal gross() {
        return work.add(stored).subtract(storedBefore);
    }

    /** Held on work before this claim's release. */
    BigDecimal workHeld() {
        BigDecimal done = before.add(work);
        BigDecimal followed = retainedBefore.add(share(work, workRate));
        return workTyped != null ? workTyped : followed.max(done.min(ZERO)).min(done.max(ZERO));
    }

    BigDecimal workRetained() {
        return workHeld().subtract(workReleased);
    }

    /** Held on stored materials before this claim's release. */
    BigDecimal storedHeld() {
        BigDecimal following = share(stored, storedRate).subtract(notHeldBefore).max(ZERO);
        return storedTyped != null ? storedTyped : following.min(stored);
    }

    BigDecimal storedRetained() {
        return storedHeld().subtract(storedReleased);
    }

    BigDecimal workQuantity() {
        return unitPrice == null ? null : workQuantity;
    }

    /** With the decimals of the currency, and no others: none may be lost. */
    BigDecimal money(BigDecimal amount) {
        return amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private BigDecimal bought(BigDecimal amount) {
        return amount.divide(unitPrice, 6, RoundingMode.HALF_UP);
    }

    private BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return rounded(amount.multiply(percent).movePointLeft(2));
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }
}
