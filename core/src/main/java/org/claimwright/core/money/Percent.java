package org.claimwright.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate or share in per cent with up to four decimals: 5.25 % is 52,500 units.
 *
 * @param units ten-thousandths of one per cent
 */
public record Percent(long units) implements Comparable<Percent> {
    public static final Percent ZERO = new Percent(0);
    public static final Percent HUNDRED = new Percent(1_000_000);

    private static final int DECIMALS = 4;
    private static final long WHOLE = 1_000_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** @throws ArithmeticException if there are more than four decimals or the figure is absurdly large */
    public static Percent of(BigDecimal percent) {
        return new Percent(percent.movePointRight(DECIMALS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    /**
     * How much {@code part} is of {@code whole}, rounded to four decimals; anything of nothing is 0 %. It is told, never
     * billed by: where no figure can hold it, it is the largest figure that there is.
     */
    public static Percent share(Money part, Money whole) {
        if (whole.isZero()) {
            return ZERO;
        }
        BigDecimal units = BigDecimal.valueOf(part.minor())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(whole.minor()), 0, RoundingMode.HALF_UP);
        return new Percent(units.min(MOST).max(MOST.negate()).longValueExact());
    }

    /** This share of an amount, rounded half away from zero to whole minor units. */
    public Money of(Money amount) {
        return Money.of(Rounding.multiplyDivide(amount.minor(), units, WHOLE));
    }

    /** Whether it is a rate that can be held back: 0 to 100 %. */
    public boolean isRate() {
        return units >= 0 && units <= WHOLE;
    }

    /** In per cent, without superfluous zeros: {@code 5.25}. */
    public BigDecimal figure() {
        BigDecimal plain = BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(units, other.units);
    }
}
