package org.claimwright.core.terminology;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people of one language and country write them: 31 mai 2026; May 1 – 31, 2026. */
final class Days {
    private static final int LAST_YEAR = 9999;
    private static final String DAY_MONTH_YEAR = "yMMMd";
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1(?=\\h|\\u2013)");
    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)1er(?=\\h)");

    private final boolean ordinal;
    private final DateFormat day;
    private final DateIntervalFormat span;

    Days(Locale locale) {
        ordinal = Language.FR.code().equals(locale.getLanguage());
        day = DateFormat.getInstanceForSkeleton(DAY_MONTH_YEAR, locale);
        day.setTimeZone(TimeZone.GMT_ZONE);
        span = DateIntervalFormat.getInstance(DAY_MONTH_YEAR, locale);
        span.setTimeZone(TimeZone.GMT_ZONE);
    }

    // formats of dates are not made for several threads
    synchronized String say(LocalDate date) {
        return written(day.format(new Date(instant(date))));
    }

    synchronized String say(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? say(first)
                : written(span.format(
                                new DateInterval(instant(first), instant(last)),
                                new StringBuffer(),
                                new FieldPosition(0))
                        .toString());
    }

    /** The date that somebody typed, as it is shown here or as 2026-05-31. */
    Optional<LocalDate> read(String typed) {
        String text = ordinal ? ORDINAL.matcher(typed.strip()).replaceAll("1") : typed.strip();
        try {
            return Optional.of(LocalDate.parse(text)).filter(Days::isWritten);
        } catch (DateTimeException notThatForm) {
            return asShown(text);
        }
    }

    // the calendar knows years that nobody writes, and with which nothing can be counted
    private static boolean isWritten(LocalDate read) {
        return read.getYear() >= 1 && read.getYear() <= LAST_YEAR;
    }

    private synchronized Optional<LocalDate> asShown(String text) {
        ParsePosition end = new ParsePosition(0);
        day.setLenient(false);
        Date read = day.parse(text, end);
        return read == null || end.getIndex() < text.length()
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(read.toInstant(), ZoneOffset.UTC));
    }

    // the first of a month, and no other day, is counted in French and not numbered; ICU does not know that
    private String written(String date) {
        return ordinal ? FIRST.matcher(date).replaceAll("1er") : date;
    }

    private static long instant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
