package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @CsvSource({"en-US, 'May 31, 2026'", "fr-CA, 31 mai 2026", "en-GB, 31 May 2026", "en-NZ, 31 May 2026"})
    void a_date_is_written_as_in_the_country(String tag, String written) {
        assertThat(in(tag).say(LAST)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en-US, 'May 1 – 31, 2026'", "fr-CA, 1er–31 mai 2026", "en-AU, 1–31 May 2026"})
    void what_two_dates_share_is_said_once(String tag, String written) {
        assertThat(in(tag).say(FIRST, LAST).replace('\u2009', ' ')).isEqualTo(written);
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french() {
        Days days = in("fr-CA");
        LocalDate august = LocalDate.of(2026, 8, 1);
        assertThat(days.say(august)).isEqualTo("1er août 2026");
        assertThat(plain(days.say(august, august.plusMonths(1)))).isEqualTo("1er août – 1er sept. 2026");
        assertThat(plain(days.say(august.withDayOfMonth(11), LocalDate.of(2027, 1, 1))))
                .isEqualTo("11 août 2026 – 1er janv. 2027");
        assertThat(in("en-GB").say(august)).isEqualTo("1 Aug 2026");
        assertThat(days.read("1er août 2026")).contains(august);
        assertThat(days.read("1 août 2026")).contains(august);
        assertThat(days.read("11er août 2026")).isEmpty();
    }

    @Test
    void one_day_is_no_span() {
        assertThat(in("fr-CA").say(LAST, LAST)).isEqualTo("31 mai 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-CA", "fr-CA", "en-GB", "en-AU", "en-NZ"})
    void every_date_is_read_as_it_is_written(String tag) {
        for (LocalDate day = LocalDate.of(2026, 1, 31); day.getYear() == 2026; day = day.plusDays(13)) {
            assertThat(in(tag).read(in(tag).say(day))).contains(day);
            assertThat(in(tag).read(" " + day)).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31", "31 mai", "32 mai 2026", "31 mai 2026 ou plus", "2026-02-30", "05/06/2026"})
    void anything_else_is_no_date(String typed) {
        assertThat(in("fr-CA").read(typed)).isEmpty();
    }

    private static String plain(String written) {
        return written.replace('\u2009', ' ');
    }

    private static Days in(String tag) {
        return new Days(Locale.forLanguageTag(tag));
    }
}
