package org.claimwright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {
    private static final int COMPARISONS = 50_000;
    private static final long MAGNITUDE = 300_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "12.5, 3, 2, 37.50",
        "0.333333, 3, 2, 1.00",
        "0.333333, 1.5, 2, 0.50",
        "0.01, 0.5, 2, 0.01",
        "0.01, -0.5, 2, -0.01",
        "0.01, 0.499999, 2, 0.00",
        "150, 1.5, 0, 225",
        "1, 0.5, 0, 1",
        "0.0005, 1, 3, 0.001",
        "0.000001, 0.000001, 2, 0.00",
        "-8, 2.5, 2, -20.00"
    })
    void price_times_quantity_is_rounded_half_away_from_zero_to_the_currency(
            BigDecimal price, BigDecimal quantity, int decimals, BigDecimal amount) {
        assertThat(UnitPrice.of(price).times(Quantity.of(quantity), decimals)).isEqualTo(Money.of(amount, decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, 4, 2, 2.5",
        "10.00, 3, 2, 3.333333",
        "-20.00, 3, 2, -6.666667",
        "100, 7, 0, 14.285714",
        "5.00, 0, 2, 0"
    })
    void an_amount_buys_a_quantity_to_six_decimals(
            BigDecimal amount, BigDecimal price, int decimals, BigDecimal quantity) {
        assertThat(UnitPrice.of(price).quantityFor(Money.of(amount, decimals), decimals))
                .isEqualTo(Quantity.of(quantity));
    }

    @Test
    void an_amount_never_buys_more_than_the_largest_quantity() {
        UnitPrice cheapest = new UnitPrice(1);
        assertThat(cheapest.quantityFor(Money.of(Money.LIMIT), 2)).isEqualTo(new Quantity(Quantity.LIMIT));
        assertThat(cheapest.quantityFor(Money.of(-Money.LIMIT), 2)).isEqualTo(new Quantity(-Quantity.LIMIT));
    }

    @Test
    void a_seventh_decimal_is_never_dropped() {
        BigDecimal fine = new BigDecimal("0.0000001");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> UnitPrice.of(fine));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Quantity.of(fine));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1000000.01, 2", "100000000, 100000000, 3", "-100000000, 10000000, 0"})
    void a_product_beyond_the_largest_amount_is_refused(BigDecimal price, BigDecimal quantity, int decimals) {
        UnitPrice dear = UnitPrice.of(price);
        Quantity much = Quantity.of(quantity);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> dear.times(much, decimals));
    }

    @Test
    void quantities_are_read_without_superfluous_zeros_and_add_up() {
        Quantity half = Quantity.of(new BigDecimal("12.500000"));
        assertThat(half.figure().toPlainString()).isEqualTo("12.5");
        assertThat(half.plus(half).figure().toPlainString()).isEqualTo("25");
        assertThat(half.minus(half)).isEqualTo(Quantity.ZERO);
        assertThat(UnitPrice.of(new BigDecimal("100")).figure().toPlainString()).isEqualTo("100");
        assertThat(half).isGreaterThan(Quantity.ZERO);
    }

    @Test
    void products_agree_with_decimal_arithmetic() {
        Random random = new Random(11);
        for (int i = 0; i < COMPARISONS; i++) {
            BigDecimal price = BigDecimal.valueOf(random.nextLong(-MAGNITUDE, MAGNITUDE), 6);
            BigDecimal quantity = BigDecimal.valueOf(random.nextLong(-MAGNITUDE, MAGNITUDE), 6);
            int decimals = random.nextInt(4);
            BigDecimal expected = price.multiply(quantity).setScale(decimals, RoundingMode.HALF_UP);
            assertThat(UnitPrice.of(price)
                            .times(Quantity.of(quantity), decimals)
                            .amount(decimals))
                    .as("%s x %s, comparison %d", price, quantity, i)
                    .isEqualTo(expected);
        }
    }
}
