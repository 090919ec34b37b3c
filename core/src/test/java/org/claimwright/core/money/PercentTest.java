package org.claimwright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    private static final int COMPARISONS = 50_000;

    @ParameterizedTest
    @CsvSource({"5.25, 52500", "0.0001, 1", "-3, -30000", "100, 1000000", "10.5000, 105000"})
    void a_share_has_up_to_four_decimals(BigDecimal percent, long units) {
        assertThat(Percent.of(percent)).isEqualTo(new Percent(units));
    }

    @Test
    void a_fifth_decimal_is_never_dropped() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percent.of(new BigDecimal("5.00001")));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 1",
        "10, 4, 0",
        "10, -5, -1",
        "10, -4, 0",
        "5.25, 10000, 525",
        "33.3333, 300, 100",
        "0, 12345, 0",
        "100, 12345, 12345",
        "0.0001, 500000, 1",
        "0.0001, 499999, 0",
        "9.975, 10000, 998"
    })
    void a_share_of_an_amount_is_rounded_half_away_from_zero(BigDecimal percent, long amount, long share) {
        assertThat(Percent.of(percent).of(Money.of(amount))).isEqualTo(Money.of(share));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.3333", "2, 3, 66.6667", "-2, 3, -66.6667", "-1, -3, 33.3333", "1, -3, -33.3333", "0, 7, 0",
        "7, 0, 0", "55000, 100000, 55", "1, 1, 100", "150, 100, 150", "1, 2000000, 0.0001", "1, 2000001, 0"
    })
    void how_much_a_part_is_of_a_whole_is_told_to_four_decimals(long part, long whole, BigDecimal percent) {
        assertThat(Percent.share(Money.of(part), Money.of(whole)).figure()).isEqualByComparingTo(percent);
    }

    @Test
    void a_share_that_no_figure_can_hold_is_the_largest_figure() {
        Money cent = Money.of(1);
        Money largest = Money.of(Money.LIMIT);
        assertThat(Percent.share(largest, cent)).isEqualTo(new Percent(Long.MAX_VALUE));
        assertThat(Percent.share(largest.negated(), cent)).isEqualTo(new Percent(-Long.MAX_VALUE));
        assertThat(Percent.share(largest, Money.of(100)).figure()).isEqualByComparingTo("100000000000000");
    }

    @ParameterizedTest
    @CsvSource({"52500, 5.25", "100000, 10", "1000000, 100", "0, 0", "1, 0.0001", "-30000, -3"})
    void a_share_is_read_without_superfluous_zeros(long units, String read) {
        assertThat(new Percent(units).figure().toPlainString()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1000000, true", "-1, false", "1000001, false"})
    void a_rate_that_is_held_back_lies_between_nothing_and_everything(long units, boolean rate) {
        assertThat(new Percent(units).isRate()).isEqualTo(rate);
    }

    @Test
    void shares_agree_with_decimal_arithmetic() {
        Random random = new Random(7);
        for (int i = 0; i < COMPARISONS; i++) {
            long amount = random.nextLong(-Money.LIMIT, Money.LIMIT);
            long units = random.nextLong(0, 1_000_001);
            BigDecimal exact = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(units, 6));
            assertThat(new Percent(units).of(Money.of(amount)).minor())
                    .as("%d units of %d, comparison %d", units, amount, i)
                    .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }
}
