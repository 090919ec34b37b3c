package org.claimwright.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A price per unit with up to six decimals: 0.125 per metre.
 *
 * @param millionths the price in millionths of the currency's major unit
 */
public record UnitPrice(long millionths) {
    /** The largest unit price that is accepted: 100 million. */
    public static final long LIMIT = 100_000_000_000_000L;

    private static final int DECIMALS = Quantity.DECIMALS;

    /** @throws ArithmeticException if there are more than six decimals or the figure is absurdly large */
    public static UnitPrice of(BigDecimal price) {
        return new UnitPrice(price.movePointRight(DECIMALS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    /**
     * What a quantity costs, rounded half away from zero to the currency's decimals.
     *
     * @throws ArithmeticException if the product is beyond {@link Money#LIMIT}
     */
    public Money times(Quantity quantity, int decimals) {
        BigInteger product = BigInteger.valueOf(millionths).multiply(BigInteger.valueOf(quantity.millionths()));
        return Money.of(new BigDecimal(product, 2 * DECIMALS).setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /**
     * The quantity that an amount buys at this price, rounded to six decimals; nothing at a price of zero, and never
     * more than {@link Quantity#LIMIT}. It is told beside the amount, which is what counts.
     */
    public Quantity quantityFor(Money amount, int decimals) {
        if (millionths == 0) {
            return Quantity.ZERO;
        }
        BigDecimal price = BigDecimal.valueOf(millionths, DECIMALS);
        BigDecimal quantity = amount.amount(decimals).divide(price, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal most = BigDecimal.valueOf(Quantity.LIMIT, DECIMALS);
        return Quantity.of(quantity.min(most).max(most.negate()));
    }

    /** In major units, without superfluous zeros. */
    public BigDecimal figure() {
        BigDecimal plain = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
