package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Quantity;

/** The columns of a claim line that nobody types: what the claim before left. */
@Embeddable
public class Carried {
    @Column(name = "on_previous")
    private boolean onPrevious;

    @Column(name = "work_previous")
    private Money work = Money.ZERO;

    @Column(name = "quantity_previous")
    private Quantity quantity;

    @Column(name = "stored_previous")
    private Money stored = Money.ZERO;

    @Column(name = "work_retained_previous")
    private Money workRetained = Money.ZERO;

    @Column(name = "stored_retained_previous")
    private Money storedRetained = Money.ZERO;

    @Column(name = "carried_previous")
    private Money released = Money.ZERO;

    /** Nothing: of a line that is billed for the first time. */
    protected Carried() {}

    static Carried nothing() {
        return new Carried();
    }

    static Carried from(LineStand before) {
        Carried carried = new Carried();
        carried.onPrevious = true;
        carried.work = before.workDone();
        carried.quantity = before.quantityDone();
        carried.stored = before.stored();
        carried.workRetained = before.workRetained();
        carried.storedRetained = before.storedRetained();
        carried.released = before.carried();
        return carried;
    }

    /** Whether the claim before had this line. */
    boolean onPrevious() {
        return onPrevious;
    }

    Money work() {
        return work;
    }

    Quantity quantity() {
        return quantity;
    }

    Money stored() {
        return stored;
    }

    Money workRetained() {
        return workRetained;
    }

    Money released() {
        return released;
    }

    /** Column G of the claim before. */
    Money total() {
        return work.plus(stored);
    }

    /** Column I of the claim before. */
    Money retainage() {
        return workRetained.plus(storedRetained);
    }
}
