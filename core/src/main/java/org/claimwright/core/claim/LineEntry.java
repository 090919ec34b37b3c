package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;

/**
 * Takes what is typed into one line of a claim. Amount, percentage, quantity and total percentage drive each other: the
 * one that is typed decides the amount, and the amount is what is kept.
 */
final class LineEntry {
    private static final int COMMENT = 1000;

    private final ClaimLine line;
    private final LineEdit edit;
    private final String at;
    private final BillingRules rules;
    private final Faults faults;
    private boolean readable = true;

    LineEntry(ClaimLine line, LineEdit edit, String at, BillingRules rules, Faults faults) {
        this.line = line;
        this.edit = edit;
        this.at = at;
        this.rules = rules;
        this.faults = faults;
    }

    void apply() {
        if (edit.comment() != null) {
            line.comment(Text.optionalLines(at + "/comment", edit.comment(), COMMENT, faults));
        }
        retainage();
        if (isBilling()) {
            figures();
        }
        if (readable) {
            line.recalculate();
            checkType();
            new LineRules(line, rules, faults).check(at, at + way());
        }
    }

    private boolean isBilling() {
        return ways() > 0 || edit.storedNew() != null || edit.movedToWork() != null;
    }

    private long ways() {
        return Stream.of(edit.work(), edit.workPercent(), edit.workQuantity(), edit.totalPercent())
                .filter(way -> way != null)
                .count();
    }

    /** The member that decides the work: where one who typed too much looks for the mistake. */
    private String way() {
        if (edit.workPercent() != null) {
            return "/workPercent";
        }
        if (edit.workQuantity() != null) {
            return "/workQuantity";
        }
        if (edit.totalPercent() != null) {
            return "/totalPercent";
        }
        return edit.work() == null && edit.storedNew() != null ? "/storedNew" : "/work";
    }

    private void figures() {
        Money moved = amount("/movedToWork", edit.movedToWork(), line.movedToWork());
        Money fresh = amount("/storedNew", edit.storedNew(), line.claimedStoredNew());
        if (ways() > 1) {
            faults.add(Problem.TWO_WAYS.at(at + "/work"));
            readable = false;
        }
        Money before = line.carried().stored();
        faults.unless(
                moved.isBetweenZeroAnd(before),
                at + "/movedToWork",
                Problem.MOVED_BEYOND_STORED,
                Map.of("stored", before.amount(rules.decimals())));
        Money stored = before.minus(moved).plus(fresh);
        Money work = work(moved, stored);
        if (readable) {
            boolean covered = moved.isZero() || work.compareTo(moved) >= 0;
            faults.unless(
                    covered, at + way(), Problem.MOVED_BEYOND_WORK, Map.of("moved", moved.amount(rules.decimals())));
            line.claim(work, quantity(work), moved, stored);
        }
    }

    private Money work(Money moved, Money stored) {
        if (edit.work() != null) {
            return readable(Figures.money(at + "/work", edit.work(), rules.decimals(), faults));
        }
        if (edit.workPercent() != null) {
            Percent share = readable(Figures.percent(at + "/workPercent", edit.workPercent(), faults));
            return share == null
                    ? null
                    : bounded("/workPercent", share.of(line.price().scheduled()));
        }
        if (edit.totalPercent() != null) {
            Percent share = readable(Figures.percent(at + "/totalPercent", edit.totalPercent(), faults));
            return share == null ? null : bounded("/totalPercent", toReach(share, stored));
        }
        if (edit.workQuantity() != null) {
            return measured(stored);
        }
        // installing stored material is work of this claim
        return line.claimedWork().plus(moved.minus(line.movedToWork()));
    }

    private Money toReach(Percent total, Money stored) {
        return total.of(line.price().scheduled()).minus(line.carried().work()).minus(stored);
    }

    private Money measured(Money stored) {
        LinePrice price = line.price();
        if (price.unitPrice() == null) {
            faults.add(Problem.NO_UNIT_PRICE.at(at + "/workQuantity", Map.of("number", price.number())));
            return readable(null);
        }
        Quantity now = readable(Figures.quantity(at + "/workQuantity", edit.workQuantity(), faults));
        if (now == null) {
            return null;
        }
        Quantity before = line.carried().quantity() == null
                ? Quantity.ZERO
                : line.carried().quantity();
        boolean finishes = before.plus(now).equals(price.quantity());
        if (finishes) {
            return toReach(Percent.HUNDRED, stored);
        }
        boolean within = new LineRules(line, rules, faults).checkQuantity(before, now, at + "/workQuantity");
        return within ? priced(now) : readable(null);
    }

    private Money priced(Quantity now) {
        try {
            return line.price().unitPrice().times(now, rules.decimals());
        } catch (ArithmeticException e) {
            faults.add(tooLarge("/workQuantity"));
            return readable(null);
        }
    }

    /** A quantity that was typed stays for as long as the work does. */
    private Quantity quantity(Money work) {
        UnitPrice unitPrice = line.price().unitPrice();
        if (unitPrice == null) {
            return null;
        }
        if (edit.workQuantity() != null) {
            return Quantity.of(edit.workQuantity());
        }
        boolean stays = ways() == 0 && line.workQuantity() != null && work.equals(line.work());
        return stays ? line.workQuantity() : unitPrice.quantityFor(work, rules.decimals());
    }

    private Money bounded(String member, Money amount) {
        if (amount.abs().minor() > Money.LIMIT) {
            faults.add(tooLarge(member));
            return readable(null);
        }
        return amount;
    }

    private Fault tooLarge(String member) {
        BigDecimal largest = Money.of(Money.LIMIT).amount(rules.decimals());
        return Problem.FIGURE_TOO_LARGE.at(at + member, Map.of("largest", largest));
    }

    private void retainage() {
        LineRetainage retainage = line.retainage();
        both(edit.workRetainageRate(), edit.workRetainage(), "/workRetainage");
        both(edit.storedRetainageRate(), edit.storedRetainage(), "/storedRetainage");
        if (edit.workRetainageRate() != null) {
            retainage.typeWorkRate(rate("/workRetainageRate", edit.workRetainageRate(), retainage.workRate()));
        }
        if (edit.storedRetainageRate() != null) {
            retainage.typeStoredRate(rate("/storedRetainageRate", edit.storedRetainageRate(), retainage.storedRate()));
        }
        if (edit.workRetainage() != null) {
            retainage.typeWork(signed("/workRetainage", edit.workRetainage()));
        }
        if (edit.storedRetainage() != null) {
            retainage.typeStored(signed("/storedRetainage", edit.storedRetainage()));
        }
        retainage.releaseWork(release("/workReleased", edit.workReleased(), retainage.workReleased()));
        retainage.releaseStored(release("/storedReleased", edit.storedReleased(), retainage.storedReleased()));
    }

    private void both(BigDecimal rate, BigDecimal amount, String member) {
        if (rate != null && amount != null) {
            faults.add(Problem.TWO_WAYS.at(at + member));
            readable = false;
        }
    }

    private Percent rate(String member, BigDecimal typed, Percent present) {
        Percent rate = readable(Figures.rate(at + member, typed, faults));
        return rate == null ? present : rate;
    }

    private Money release(String member, BigDecimal typed, Money present) {
        return typed == null ? present : signed(member, typed);
    }

    /** An amount held or released: on a deduction these are negative, elsewhere never. */
    private Money signed(String member, BigDecimal typed) {
        return line.price().scheduled().isNegative()
                ? readable(Figures.money(at + member, typed, rules.decimals(), faults))
                : readable(Figures.positiveMoney(at + member, typed, rules.decimals(), faults));
    }

    /** The typed amount; the present one when none was typed, or one that cannot be read: the rest is read all the same. */
    private Money amount(String member, BigDecimal typed, Money present) {
        if (typed == null) {
            return present;
        }
        Money amount = readable(Figures.positiveMoney(at + member, typed, rules.decimals(), faults));
        return amount == null ? present : amount;
    }

    private <T> T readable(T figure) {
        readable &= figure != null;
        return figure;
    }

    private void checkType() {
        boolean bills = !line.claimedWork().isZero()
                || !line.claimedStoredNew().isZero()
                || !line.movedToWork().isZero();
        faults.unless(!bills || rules.type().billsWork(), at + way(), Problem.WORK_IN_RELEASE);
        boolean releases = line.retainage().releases();
        String release = edit.workReleased() == null ? "/storedReleased" : "/workReleased";
        faults.unless(!releases || rules.releases(), at + release, Problem.RELEASE_NOT_IN_TYPE);
    }
}
