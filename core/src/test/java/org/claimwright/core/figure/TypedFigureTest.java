package org.claimwright.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFigureTest {
    @ParameterizedTest
    @CsvSource({
        "en-US, '1,234.56', 1234.56",
        "en-US, '1,234', 1234",
        "en-US, '1,23', 1.23",
        "en-US, '1.234', 1.234",
        "en-US, '1 234,56', 1234.56",
        "en-US, '(22,750.00)', -22750.00",
        "en-US, '.5', .5",
        "fr-CA, '1 234,56', 1234.56",
        "fr-CA, '1\u00a0234,56', 1234.56",
        "fr-CA, '1\u202f234,56', 1234.56",
        "fr-CA, '1234.56', 1234.56",
        "fr-CA, '1,234', 1.234",
        "fr-CA, '0.234', 0.234",
        "fr-CA, '1.234.567', 1234567",
        "fr-CA, '1.234,56', 1234.56",
        "fr-CA, '1,234.56', 1234.56",
        "fr-CA, '−12,5', -12.5"
    })
    void a_figure_is_read_as_its_country_writes_it_or_as_it_can_only_be_meant(
            String tag, String typed, BigDecimal figure) {
        assertThat(TypedFigure.read(typed, Locale.forLanguageTag(tag))).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "12.345", "1,2,3", "1,23,456.7", "1.23.4", "", "-", ".", "1e3", "12 $", "1.2,3.4"})
    void what_is_no_figure_or_could_be_two_is_refused(String typed) {
        assertThat(TypedFigure.read(typed, Locale.CANADA_FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-CA", "fr-CA", "en-GB", "en-AU", "en-NZ"})
    void what_is_shown_is_read_again(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        for (String figure : new String[] {"0", "0.5", "999.99", "1234", "1234567.25", "-80250.5"}) {
            BigDecimal value = new BigDecimal(figure);
            assertThat(TypedFigure.read(NumberFormat.getNumberInstance(locale).format(value), locale))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
        }
    }
}
