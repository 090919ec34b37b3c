package org.claimwright.core.claim;

import java.util.Map;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.OverBilling;

/**
 * What holds for the figures of one line, claimed or certified: they stay on the side of the scheduled value, and within
 * it where over-billing is refused.
 */
record LineRules(ClaimLine line, BillingRules rules, Faults faults) {
    /**
     * Notes what breaks a rule.
     *
     * @param at where the line stands in the request
     * @param workAt where this work was typed
     */
    void check(Money work, Money stored, String at, String workAt, String storedAt) {
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

    private Map<String, Object> overBilled(Money stored) {
        Money scheduled = line.price().scheduled();
        Money left = scheduled.minus(line.carried().work()).minus(stored);
        return Map.of(
                "number", line.price().number(),
                "scheduled", scheduled.amount(rules.decimals()),
                "left", left.amount(rules.decimals()));
    }
}
