package org.claimwright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    private static final int COMPARISONS = 200_000;

    @ParameterizedTest
    @CsvSource({
        "5, 1, 10, 1",
        "-5, 1, 10, -1",
        "4, 1, 10, 0",
        "-4, 1, 10, 0",
        "15, 1, 10, 2",
        "-15, 1, 10, -2",
        "25, 1, 10, 3",
        "-25, 1, 10, -3",
        "1, 1, 3, 0",
        "2, 1, 3, 1",
        "-2, 1, 3, -1",
        "7, 1, 1, 7",
        "0, 9, 7, 0"
    })
    void a_half_goes_away_from_zero(long a, long b, long divisor, long expected) {
        assertThat(Rounding.multiplyDivide(a, b, divisor)).isEqualTo(expected);
    }

    @Test
    void a_product_beyond_64_bits_is_still_exact() {
        assertThat(Rounding.multiplyDivide(Money.LIMIT, 1_000_000, 1_000_000)).isEqualTo(Money.LIMIT);
        assertThat(Rounding.multiplyDivide(-Money.LIMIT, 999_999, 1_000_000)).isEqualTo(-99_999_900_000_000L);
        assertThat(Rounding.multiplyDivide(Long.MAX_VALUE, 3, 3)).isEqualTo(Long.MAX_VALUE);
        assertThat(Rounding.multiplyDivide(Long.MIN_VALUE, 3, 3)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_result_beyond_64_bits_is_never_wrapped_around() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rounding.multiplyDivide(Long.MAX_VALUE, 3, 2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rounding.multiplyDivide(Long.MIN_VALUE, 2, 1));
    }

    @Test
    void it_agrees_with_decimal_arithmetic_at_every_magnitude() {
        Random random = new Random(20261122);
        for (int i = 0; i < COMPARISONS; i++) {
            long a = ofAnyMagnitude(random);
            long b = ofAnyMagnitude(random);
            long divisor = Math.max(1, Math.abs(ofAnyMagnitude(random) >> 1));
            assertThat(rounded(a, b, divisor))
                    .as("%d * %d / %d, comparison %d", a, b, divisor, i)
                    .isEqualTo(inDecimals(a, b, divisor));
        }
    }

    private static long ofAnyMagnitude(Random random) {
        return random.nextLong() >> random.nextInt(Long.SIZE);
    }

    private static Long rounded(long a, long b, long divisor) {
        try {
            return Rounding.multiplyDivide(a, b, divisor);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** Null when the result does not fit. */
    private static Long inDecimals(long a, long b, long divisor) {
        BigDecimal exact = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
        BigDecimal rounded = exact.divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);
        return rounded.toBigInteger().bitLength() < Long.SIZE ? rounded.longValueExact() : null;
    }
}
