package org.claimwright.core.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The months of a story, counted back from the present one.
 *
 * @param zone where the account works
 * @param present the month that is 0
 */
record Months(ZoneId zone, YearMonth present) {
    static Months until(Instant now, ZoneId zone) {
        return new Months(zone, YearMonth.from(now.atZone(zone)));
    }

    LocalDate first(int monthsAgo) {
        return month(monthsAgo).atDay(1);
    }

    LocalDate last(int monthsAgo) {
        return month(monthsAgo).atEndOfMonth();
    }

    LocalDate day(int monthsAgo, int day) {
        return month(monthsAgo).atDay(day);
    }

    /** @param time as {@code 09:30} */
    Instant at(int monthsAgo, int day, String time) {
        return day(monthsAgo, day).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private YearMonth month(int monthsAgo) {
        return present.minusMonths(monthsAgo);
    }
}
