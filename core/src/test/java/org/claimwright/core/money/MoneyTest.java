package org.claimwright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "22737.80, 2, 2273780",
        "-0.01, 2, -1",
        "1500, 0, 1500",
        "1.234, 3, 1234",
        "7, 2, 700",
        "1E+3, 2, 100000"
    })
    void an_amount_is_kept_in_whole_minor_units_of_its_currency(BigDecimal written, int decimals, long minor) {
        assertThat(Money.of(written, decimals)).isEqualTo(Money.of(minor));
    }

    @ParameterizedTest
    @CsvSource({"2273780, 2, 22737.80", "-1, 2, -0.01", "1500, 0, 1500", "1234, 3, 1.234", "0, 2, 0.00"})
    void an_amount_is_read_with_the_decimals_of_its_currency(long minor, int decimals, String read) {
        assertThat(Money.of(minor).amount(decimals).toPlainString()).isEqualTo(read);
    }

    @Test
    void more_decimals_than_the_currency_has_are_never_dropped() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("0.001"), 2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("0.5"), 0));
    }

    @Test
    void an_amount_beyond_the_largest_is_not_read() {
        assertThat(Money.of(new BigDecimal("1000000000000.00"), 2)).isEqualTo(Money.of(Money.LIMIT));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("1000000000000.01"), 2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("-100000000000001"), 0));
    }

    @Test
    void a_sum_that_does_not_fit_is_never_wrapped_around() {
        Money most = Money.of(Long.MAX_VALUE);
        Money cent = Money.of(1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(cent));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.negated().minus(cent).minus(cent));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.sum(List.of(most, cent)));
    }

    @Test
    void the_opposite_of_what_has_no_opposite_is_refused() {
        Money least = Money.of(Long.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negated);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::abs);
    }

    @Test
    void as_many_lines_as_a_contract_may_have_add_up_at_the_largest_amount() {
        Money largest = Money.of(Money.LIMIT);
        assertThat(Money.sum(Collections.nCopies(20_000, largest))).isEqualTo(Money.of(20_000 * Money.LIMIT));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, true",
        "5, 5, true",
        "6, 5, false",
        "-1, 5, false",
        "0, -5, true",
        "-5, -5, true",
        "-6, -5, false",
        "1, -5, false",
        "0, 0, true",
        "1, 0, false",
        "-1, 0, false"
    })
    void between_zero_and_a_bound_has_the_sign_of_the_bound(long amount, long bound, boolean between) {
        assertThat(Money.of(amount).isBetweenZeroAnd(Money.of(bound))).isEqualTo(between);
    }

    @Test
    void amounts_compare_by_value() {
        Money less = Money.of(-3);
        Money more = Money.of(2);
        assertThat(less).isLessThan(more);
        assertThat(less.min(more)).isEqualTo(less);
        assertThat(less.max(more)).isEqualTo(more);
        assertThat(less.abs()).isEqualTo(Money.of(3));
        assertThat(less.isNegative()).isTrue();
        assertThat(more.isPositive()).isTrue();
        assertThat(more.minus(more).isZero()).isTrue();
    }
}
