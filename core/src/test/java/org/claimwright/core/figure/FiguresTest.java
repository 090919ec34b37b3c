package org.claimwright.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({"USD, 2", "CAD, 2", "JPY, 0", "KWD, 3", "CLF, 4"})
    void a_currency_has_its_own_number_of_decimals(String currency, int decimals) {
        assertThat(Figures.decimals(currency)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "JPY", "KWD"})
    void money_of_the_world_is_known(String code) {
        assertThat(Figures.isCurrency(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "usd", "XXX", "XAU", "US", "DOLLAR"})
    void what_is_not_money_is_not_a_currency(String code) {
        assertThat(Figures.isCurrency(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10.25, 2, 1025", "-10.25, 2, -1025", "10.2500, 2, 1025", "1E+2, 0, 100", "1.234, 3, 1234", "0, 2, 0"})
    void an_amount_of_any_sign_is_taken(BigDecimal typed, int decimals, long minor) {
        assertThat(Figures.money("/work", typed, decimals, faults)).isEqualTo(Money.of(minor));
        assertThat(faults.none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10.255, 2", "0.5, 0", "1.2345, 3", "0.001, 2"})
    void an_amount_with_more_decimals_than_its_currency_is_refused(BigDecimal typed, int decimals) {
        assertThat(Figures.money("/work", typed, decimals, faults)).isNull();
        assertThat(Refused.noted(faults)).containsExactly("TOO_MANY_DECIMALS /work");
    }

    @ParameterizedTest
    @CsvSource({"1000000000000.00, 2", "-1000000000000.00, 2", "100000000000000, 0", "100000000000.000, 3"})
    void the_largest_amount_is_taken(BigDecimal typed, int decimals) {
        assertThat(Figures.money("/work", typed, decimals, faults).abs()).isEqualTo(Money.of(Money.LIMIT));
    }

    @ParameterizedTest
    @CsvSource({"1000000000000.01, 2", "-1000000000000.01, 2", "100000000000001, 0", "1E+400, 2", "1E+2000000000, 2"})
    void an_amount_beyond_the_largest_is_refused(BigDecimal typed, int decimals) {
        assertThat(Figures.money("/work", typed, decimals, faults)).isNull();
        assertThat(Refused.noted(faults)).containsExactly("FIGURE_TOO_LARGE /work");
    }

    @Test
    void a_figure_with_absurdly_many_decimals_is_refused() {
        assertThat(Figures.money("/work", new BigDecimal("1E-2000000000"), 2, faults))
                .isNull();
        assertThat(Refused.noted(faults)).containsExactly("TOO_MANY_DECIMALS /work");
    }

    @Test
    void an_amount_below_zero_is_refused_where_none_can_be() {
        assertThat(Figures.positiveMoney("/storedNew", new BigDecimal("-0.01"), 2, faults))
                .isNull();
        assertThat(Refused.noted(faults)).containsExactly("NEGATIVE /storedNew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "100.0001", "150"})
    void a_rate_outside_nothing_and_everything_is_refused(BigDecimal typed) {
        assertThat(Figures.rate("/rate", typed, faults)).isNull();
        assertThat(Refused.noted(faults)).containsExactly("RATE_OUT_OF_RANGE /rate");
    }

    @Test
    void rates_and_shares_have_up_to_four_decimals() {
        assertThat(Figures.rate("/rate", new BigDecimal("5.2525"), faults)).isEqualTo(new Percent(52_525));
        assertThat(Figures.percent("/share", new BigDecimal("-130"), faults)).isEqualTo(new Percent(-1_300_000));
        assertThat(faults.none()).isTrue();
        Figures.rate("/rate", new BigDecimal("5.25255"), faults);
        Figures.percent("/share", new BigDecimal("1000000.0001"), faults);
        assertThat(Refused.noted(faults)).containsExactly("TOO_MANY_DECIMALS /rate", "FIGURE_TOO_LARGE /share");
    }

    @Test
    void quantities_and_unit_prices_have_up_to_six_decimals() {
        BigDecimal fine = new BigDecimal("-0.000001");
        assertThat(Figures.quantity("/quantity", fine, faults)).isEqualTo(new Quantity(-1));
        assertThat(Figures.unitPrice("/unitPrice", fine, faults)).isEqualTo(new UnitPrice(-1));
        assertThat(faults.none()).isTrue();
        Figures.quantity("/quantity", new BigDecimal("0.0000001"), faults);
        Figures.unitPrice("/unitPrice", new BigDecimal("100000000.000001"), faults);
        assertThat(Refused.noted(faults)).containsExactly("TOO_MANY_DECIMALS /quantity", "FIGURE_TOO_LARGE /unitPrice");
    }

    @Test
    void a_figure_that_was_not_typed_is_no_fault() {
        assertThat(Figures.money("/work", null, 2, faults)).isNull();
        assertThat(Figures.positiveMoney("/work", null, 2, faults)).isNull();
        assertThat(Figures.rate("/rate", null, faults)).isNull();
        assertThat(Figures.quantity("/quantity", null, faults)).isNull();
        assertThat(faults.none()).isTrue();
    }
}
