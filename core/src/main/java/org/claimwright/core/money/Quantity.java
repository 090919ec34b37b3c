package org.claimwright.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured quantity of work with up to six decimals: 12.5 m3.
 *
 * @param millionths the quantity in millionths of its unit
 */
public record Quantity(long millionths) implements Comparable<Quantity> {
    public static final Quantity ZERO = new Quantity(0);

    /** The largest quantity that is accepted: 100 million units. */
    public static final long LIMIT = 100_000_000_000_000L;

    static final int DECIMALS = 6;

    /** @throws ArithmeticException if there are more than six decimals or the figure is absurdly large */
    public static Quantity of(BigDecimal quantity) {
        return new Quantity(quantity.movePointRight(DECIMALS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(millionths, other.millionths));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(millionths, other.millionths));
    }

    /** In units, without superfluous zeros: {@code 12.5}. */
    public BigDecimal figure() {
        BigDecimal plain = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(millionths, other.millionths);
    }
}
