package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Spread;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.OverBilling;

/**
 * An amount typed on a group replaces the work of its lines. Each gets as much of it as it has of what is left to bill;
 * a line that is fully billed, or deducts, gets nothing. The parts add up to what was typed.
 */
record GroupSpread(List<ClaimLine> lines, GroupEntry entry, BillingRules rules) {
    /** What that means line by line. */
    List<LineEdit> edits() {
        Money amount = amount();
        List<Money> left = lines.stream().map(GroupSpread::left).toList();
        require(amount, Money.sum(left));
        List<Money> parts = Spread.of(amount, left);
        List<LineEdit> edits = new ArrayList<>(lines.size());
        for (int i = 0; i < parts.size(); i++) {
            edits.add(LineEdit.work(lines.get(i).id(), parts.get(i).amount(rules.decimals())));
        }
        return edits;
    }

    private static Money left(ClaimLine line) {
        return line.price()
                .scheduled()
                .minus(line.carried().work())
                .minus(line.claimedStored())
                .max(Money.ZERO);
    }

    private void require(Money amount, Money left) {
        if (amount.isNegative()) {
            throw Problem.NEGATIVE.refusalAt(member());
        }
        if (amount.isPositive() && left.isZero()) {
            throw Problem.NOTHING_LEFT.refusalAt(member());
        }
        if (rules.overBilling() == OverBilling.REFUSE && amount.compareTo(left) > 0) {
            throw Problem.GROUP_OVERBILLED.refusalAt(member(), Map.of("left", left.amount(rules.decimals())));
        }
    }

    private String member() {
        if (entry.workPercent() != null) {
            return "/workPercent";
        }
        return entry.totalPercent() != null ? "/totalPercent" : "/work";
    }

    private Money amount() {
        long ways = Stream.of(entry.work(), entry.workPercent(), entry.totalPercent())
                .filter(figure -> figure != null)
                .count();
        if (ways != 1) {
            throw (ways == 0 ? Problem.REQUIRED : Problem.TWO_WAYS).refusalAt("/work");
        }
        Faults faults = new Faults();
        Money amount = entry.work() != null
                ? Figures.money("/work", entry.work(), rules.decimals(), faults)
                : share(entry.workPercent(), entry.totalPercent(), faults);
        faults.refuse();
        return amount;
    }

    private Money share(BigDecimal ofWork, BigDecimal ofTotal, Faults faults) {
        Percent share = Figures.percent(member(), ofWork == null ? ofTotal : ofWork, faults);
        if (share == null) {
            return Money.ZERO;
        }
        Money reached = share.of(sum(line -> line.price().scheduled()));
        Money amount = ofWork == null
                ? reached.minus(sum(line -> line.carried().work())).minus(sum(ClaimLine::claimedStored))
                : reached;
        faults.unless(
                amount.abs().minor() <= Money.LIMIT,
                member(),
                Problem.FIGURE_TOO_LARGE,
                Map.of("largest", Money.of(Money.LIMIT).amount(rules.decimals())));
        return amount;
    }

    private Money sum(Function<ClaimLine, Money> column) {
        return Money.sum(lines.stream().map(column).toList());
    }
}
