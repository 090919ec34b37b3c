package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * The totals of a claim, sums of its lines, kept with its row so that lists never read lines. A rate is never multiplied
 * with a total.
 */
@Embeddable
public class ClaimTotals {
    @Column(name = "original_sum")
    private Money originalSum = Money.ZERO;

    @Column(name = "previous_additions")
    private Money previousAdditions = Money.ZERO;

    @Column(name = "previous_deductions")
    private Money previousDeductions = Money.ZERO;

    @Column(name = "period_additions")
    private Money periodAdditions = Money.ZERO;

    @Column(name = "period_deductions")
    private Money periodDeductions = Money.ZERO;

    @Column(name = "completed_and_stored")
    private Money completedAndStored = Money.ZERO;

    @Column(name = "work_retainage")
    private Money workRetainage = Money.ZERO;

    @Column(name = "stored_retainage")
    private Money storedRetainage = Money.ZERO;

    @Column(name = "previous_certificates")
    private Money previousCertificates = Money.ZERO;

    private Money gross = Money.ZERO;

    protected ClaimTotals() {}

    /** @param certificates what the claims before certified (line 7) */
    static ClaimTotals after(Money certificates) {
        ClaimTotals totals = new ClaimTotals();
        totals.previousCertificates = certificates;
        return totals;
    }

    void add(List<ClaimLine> lines) {
        completedAndStored = Money.ZERO;
        workRetainage = Money.ZERO;
        storedRetainage = Money.ZERO;
        gross = Money.ZERO;
        count(lines, true);
    }

    /** Counts lines in, or out again: around a change of a few of them. */
    void count(List<ClaimLine> lines, boolean in) {
        for (ClaimLine line : lines) {
            completedAndStored = with(completedAndStored, line.total(), in);
            workRetainage = with(workRetainage, line.retainage().work(), in);
            storedRetainage = with(storedRetainage, line.retainage().stored(), in);
            gross = with(gross, line.gross(), in);
        }
    }

    private static Money with(Money sum, Money figure, boolean in) {
        return in ? sum.plus(figure) : sum.minus(figure);
    }

    /** Lines 1 and 2: the sum of the schedule, and the change orders, each with its total. */
    void price(List<ClaimLine> lines) {
        Map<UUID, Money> orders = new HashMap<>();
        Set<UUID> before = new HashSet<>();
        originalSum = Money.ZERO;
        for (ClaimLine line : lines) {
            UUID order = line.price().changeOrderId();
            Money scheduled = line.price().scheduled();
            if (order == null) {
                originalSum = originalSum.plus(scheduled);
            } else {
                orders.merge(order, scheduled, Money::plus);
            }
            if (line.carried().onPrevious()) {
                before.add(order);
            }
        }
        previousAdditions = Money.ZERO;
        previousDeductions = Money.ZERO;
        periodAdditions = Money.ZERO;
        periodDeductions = Money.ZERO;
        orders.forEach((order, total) -> count(total, before.contains(order)));
    }

    private void count(Money total, boolean before) {
        Money addition = total.max(Money.ZERO);
        Money deduction = total.min(Money.ZERO).negated();
        if (before) {
            previousAdditions = previousAdditions.plus(addition);
            previousDeductions = previousDeductions.plus(deduction);
        } else {
            periodAdditions = periodAdditions.plus(addition);
            periodDeductions = periodDeductions.plus(deduction);
        }
    }

    /** Line 8 if the lines were certified with what the reviewer has said of them so far. */
    Money dueIfCertified(List<ClaimLine> lines) {
        Money earned = Money.ZERO;
        for (ClaimLine line : lines) {
            earned = earned.plus(line.earnedIfCertified());
        }
        return earned.minus(previousCertificates);
    }

    Money completedAndStored() {
        return completedAndStored;
    }

    /** What the claim adds before anything is held. */
    public Money gross() {
        return gross;
    }

    ClaimSummary summary(Money withheld, String reason, Money certificate) {
        return new ClaimSummary(
                originalSum,
                previousAdditions,
                previousDeductions,
                periodAdditions,
                periodDeductions,
                completedAndStored,
                workRetainage,
                storedRetainage,
                previousCertificates,
                gross,
                withheld,
                reason,
                certificate);
    }
}
