package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/**
 * What one claim line holds back. On work it is a ledger: what was held, plus the rate on this claim's work, less what
 * is released; no rate is ever applied again to history. On stored materials it follows what is stored, at the rate in
 * force; what was released of that, or typed to be held instead of it, stays in force while the material is stored.
 */
@Embeddable
public class LineRetainage {
    @Column(name = "work_rate")
    private Percent workRate;

    @Column(name = "work_rate_typed")
    private boolean workRateTyped;

    @Column(name = "stored_rate")
    private Percent storedRate;

    @Column(name = "stored_rate_typed")
    private boolean storedRateTyped;

    @Column(name = "work_retained_typed")
    private Money workTyped;

    @Column(name = "stored_retained_typed")
    private Money storedTyped;

    @Column(name = "work_released")
    private Money workReleased = Money.ZERO;

    @Column(name = "stored_released")
    private Money storedReleased = Money.ZERO;

    @Column(name = "work_retained")
    private Money work = Money.ZERO;

    @Column(name = "stored_retained")
    private Money stored = Money.ZERO;

    @Column(name = "carried")
    private Money released = Money.ZERO;

    protected LineRetainage() {}

    /** At the rates of the contract or of the line. */
    static LineRetainage at(Percent workRate, Percent storedRate) {
        LineRetainage retainage = new LineRetainage();
        retainage.workRate = workRate;
        retainage.storedRate = storedRate;
        return retainage;
    }

    /** At the rates of the claim before. */
    static LineRetainage following(LineStand before) {
        LineRetainage retainage = at(before.workRate(), before.storedRate());
        retainage.workRateTyped = before.workRateTyped();
        retainage.storedRateTyped = before.storedRateTyped();
        return retainage;
    }

    void hold(Money thisWork, Money storedToDate, Carried before) {
        work = workHeld(thisWork, before).minus(workReleased);
        stored = storedHeld(storedToDate, before).minus(storedReleased);
        released = storedRate.of(storedToDate).minus(stored);
    }

    /** Column I for these figures, whether they are in force or not. */
    Money heldOn(Money thisWork, Money storedToDate, Carried before) {
        return workHeld(thisWork, before)
                .minus(workReleased)
                .plus(storedHeld(storedToDate, before))
                .minus(storedReleased);
    }

    /**
     * Retained on work to date, before what this claim releases: the typed amount is the record where there is one. Where
     * work is taken back at another rate than it was held at, or after a release, the ledger stops at nothing held and at
     * all that is done.
     */
    private Money workHeld(Money thisWork, Carried before) {
        Money followed = before.workRetained().plus(workRate.of(thisWork));
        return workTyped != null
                ? workTyped
                : followed.heldBetweenZeroAnd(before.work().plus(thisWork));
    }

    /** Retained on what is stored, before what this claim releases; never more than is stored. */
    private Money storedHeld(Money storedToDate, Carried before) {
        Money atRate = storedRate.of(storedToDate);
        Money following = atRate.minus(before.released()).max(Money.ZERO).min(storedToDate);
        return storedTyped != null ? storedTyped : following;
    }

    void check(Money thisWork, Money storedToDate, Carried before, String at, int decimals, Faults faults) {
        Money workToDate = before.work().plus(thisWork);
        faults.unless(
                workTyped == null || workTyped.isBetweenZeroAnd(workToDate),
                at + "/workRetainage",
                Problem.RETAINED_BEYOND_WORK,
                Map.of("work", workToDate.amount(decimals)));
        checkRelease(workReleased, workHeld(thisWork, before), at + "/workReleased", decimals, faults);
        faults.unless(
                storedTyped == null || storedTyped.isBetweenZeroAnd(storedToDate),
                at + "/storedRetainage",
                Problem.RETAINED_BEYOND_STORED,
                Map.of("stored", storedToDate.amount(decimals)));
        checkRelease(storedReleased, storedHeld(storedToDate, before), at + "/storedReleased", decimals, faults);
    }

    private static void checkRelease(Money release, Money held, String at, int decimals, Faults faults) {
        Map<String, Object> facts = Map.of("held", held.amount(decimals));
        faults.unless(release.isBetweenZeroAnd(held), at, Problem.RELEASE_BEYOND_HELD, facts);
    }

    void typeWorkRate(Percent rate) {
        workRate = rate;
        workRateTyped = true;
        workTyped = null;
    }

    void typeStoredRate(Percent rate) {
        storedRate = rate;
        storedRateTyped = true;
        storedTyped = null;
    }

    void typeWork(Money retained) {
        workTyped = retained;
    }

    void typeStored(Money retained) {
        storedTyped = retained;
    }

    void releaseWork(Money amount) {
        workReleased = amount;
    }

    void releaseStored(Money amount) {
        storedReleased = amount;
    }

    /** Back to the rates of the contract, where nobody typed one. */
    void follow(Percent contractWork, Percent contractStored) {
        if (!workRateTyped) {
            workRate = contractWork;
        }
        if (!storedRateTyped) {
            storedRate = contractStored;
        }
    }

    /** Back to the rates of the contract, whatever somebody typed. */
    void followAgain(Percent contractWork, Percent contractStored) {
        workRateTyped = false;
        storedRateTyped = false;
        workTyped = null;
        storedTyped = null;
        follow(contractWork, contractStored);
    }

    TypedRetainage typed(UUID id, String number) {
        return new TypedRetainage(
                id,
                number,
                workRateTyped ? workRate : null,
                storedRateTyped ? storedRate : null,
                workTyped,
                storedTyped);
    }

    boolean releases() {
        return !workReleased.isZero() || !storedReleased.isZero();
    }

    Percent workRate() {
        return workRate;
    }

    boolean workRateTyped() {
        return workRateTyped;
    }

    Percent storedRate() {
        return storedRate;
    }

    boolean storedRateTyped() {
        return storedRateTyped;
    }

    boolean isTyped() {
        return workRateTyped || storedRateTyped || workTyped != null || storedTyped != null;
    }

    Money workReleased() {
        return workReleased;
    }

    Money storedReleased() {
        return storedReleased;
    }

    Money work() {
        return work;
    }

    Money stored() {
        return stored;
    }

    /** What the rate asks for on stored materials and is not held: released, or typed away; negative if typed on top. */
    Money released() {
        return released;
    }

    /** Column I. */
    Money total() {
        return work.plus(stored);
    }
}
