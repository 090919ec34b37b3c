package org.claimwright.core.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of money in whole minor units (cents) of a contract's currency. Which currency, and so how many decimals,
 * is a fact of the contract and not of the amount.
 *
 * @param minor the amount in minor units; negative for deductions
 */
public record Money(long minor) implements Comparable<Money>, Serializable {
    public static final Money ZERO = new Money(0);

    /** The largest amount that is accepted anywhere, in minor units: far beyond any contract, far below overflow. */
    public static final long LIMIT = 100_000_000_000_000L;

    public static Money of(long minor) {
        return minor == 0 ? ZERO : new Money(minor);
    }

    /**
     * An amount written with a decimal point.
     *
     * @param decimals the currency's number of decimals
     * @throws ArithmeticException if the amount has more decimals than the currency or is beyond {@link #LIMIT}
     */
    public static Money of(BigDecimal amount, int decimals) {
        Money money = of(amount.movePointRight(decimals)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
        if (money.abs().minor > LIMIT) {
            throw new ArithmeticException("beyond the largest amount: " + amount);
        }
        return money;
    }

    public static Money sum(Collection<Money> amounts) {
        long total = 0;
        for (Money amount : amounts) {
            total = Math.addExact(total, amount.minor);
        }
        return of(total);
    }

    public Money plus(Money other) {
        return of(Math.addExact(minor, other.minor));
    }

    public Money minus(Money other) {
        return of(Math.subtractExact(minor, other.minor));
    }

    public Money negated() {
        return of(Math.negateExact(minor));
    }

    public Money abs() {
        return of(Math.absExact(minor));
    }

    public Money min(Money other) {
        return minor <= other.minor ? this : other;
    }

    public Money max(Money other) {
        return minor >= other.minor ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** Whether this amount lies between zero and {@code bound}, whichever sign the bound has; both ends included. */
    public boolean isBetweenZeroAnd(Money bound) {
        return bound.minor >= 0 ? minor >= 0 && minor <= bound.minor : minor <= 0 && minor >= bound.minor;
    }

    /** This amount, or the nearest one between zero and {@code bound}, whichever sign the bound has. */
    public Money heldBetweenZeroAnd(Money bound) {
        Money least = bound.min(ZERO);
        Money most = bound.max(ZERO);
        return max(least).min(most);
    }

    /** The amount with the currency's decimals, as a partner or a page reads it: {@code 22737.80}. */
    public BigDecimal amount(int decimals) {
        return BigDecimal.valueOf(minor, decimals);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, other.minor);
    }
}
