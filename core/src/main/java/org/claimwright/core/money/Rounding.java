package org.claimwright.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Half away from zero, the one way in which this product rounds money. */
final class Rounding {
    private Rounding() {}

    /** {@code a * b / divisor}, rounded half away from zero. */
    static long multiplyDivide(long a, long b, long divisor) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        boolean fits = (high == 0 && low >= 0) || (high == -1 && low < 0);
        return fits ? divide(low, divisor) : wide(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), divisor);
    }

    private static long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long remainder = Math.abs(dividend % divisor);
        if (remainder < divisor - remainder) {
            return quotient;
        }
        return dividend < 0 ? quotient - 1 : quotient + 1;
    }

    private static long wide(BigInteger dividend, long divisor) {
        return new BigDecimal(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
