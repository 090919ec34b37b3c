package org.claimwright.core.claim;

import java.util.Map;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.OverBilling;

/**
 * What holds for the figures of one line, claimed or certified: they stay on the side of the scheduled value, and within
 * it where over-billing is refused.
 */
record LineRules(ClaimLine line, BillingRules rules, Faults faults) {
    /**
     * Notes what breaks a rule in the figures in force.
     *
     * @param at where the line stands in the request
     * @param workAt where this work was typed
     */
    void check(String at, String workAt) {
        check(line.work(), line.stored(), at, workAt, at + "/storedNew");
    }

    /** Notes what would break a rule if the line were certified with the reviewer's figures. */
    void checkApproval(String at) {
        check(line.certifiedWork(), line.certifiedStored(), at, at + "/approvedWork", at + "/approvedStored");
    }

    private void check(Money work, Money stored, String at, String workAt, String storedAt) {
        Money scheduled = line.price().scheduled();
        Map<String, Object> facts = Map.of("number", line.price().number());
        boolean deduction = scheduled.isNegative();
        faults.unless(!deduction || stored.isZero(), storedAt, Problem.STORED_ON_DEDUCTION, facts);
        faults.unless(!stored.isNegative(), storedAt, Problem.NEGATIVE, facts);
        Money done = line.carried().work().plus(work);
        boolean onItsSide = deduction ? !done.isPositive() : !done.isNegative();
        faults.unless(onItsSide, workAt, Problem.LINE_UNDERBILLED, facts);
        if (rules.overBilling() == OverBilling.REFUSE && onItsSide) {
            boolean within = done.plus(stored).isBetweenZeroAnd(scheduled);
            faults.unless(within, workAt, Problem.LINE_OVERBILLED, overBilled(stored));
        }
        line.retainage().check(work, stored, line.carried(), at, rules.decimals(), faults);
    }

    /**
     * Notes a quantity that is more than the line has left, which the rounding of its amount could hide.
     *
     * @param before what the claims before have done
     * @return whether it may be billed
     */
    boolean checkQuantity(Quantity before, Quantity now, String at) {
        LinePrice price = line.price();
        boolean within = rules.overBilling() != OverBilling.REFUSE || price.has(before, now, rules.decimals());
        faults.unless(
                within,
                at,
                Problem.LINE_OVERBILLED,
                Map.of(
                        "number", price.number(),
                        "scheduled", price.quantity().figure(),
                        "left", price.quantity().minus(before).figure()));
        return within;
    }

    private Map<String, Object> overBilled(Money stored) {
        Money scheduled = line.price().scheduled();
        Money left = scheduled.minus(line.carried().work()).minus(stored);
        return Map.of(
                "number", line.price().number(),
                "scheduled", scheduled.amount(rules.decimals()),
                "left", left.amount(rules.decimals()));
    }
}
