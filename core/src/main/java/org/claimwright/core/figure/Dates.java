package org.claimwright.core.figure;

import java.time.LocalDate;
import java.util.Map;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Days on which something on a construction job can happen. A year with a digit too many is told apart from them. */
public final class Dates {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Dates() {}

    /** Notes a day that cannot be meant; a missing one is no fault. */
    public static LocalDate plausible(String pointer, LocalDate date, Faults faults) {
        within(pointer, date, EARLIEST, LATEST, faults);
        return date;
    }

    /** Notes a day that has gone by, or that cannot be meant; a missing one is no fault. */
    public static void ahead(String pointer, LocalDate date, LocalDate today, Faults faults) {
        within(pointer, date, today, LATEST, faults);
    }

    /** Notes a day outside of two others, which both are taken; a missing one is no fault. */
    public static void within(String pointer, LocalDate date, LocalDate first, LocalDate last, Faults faults) {
        boolean inside = date == null || !date.isBefore(first) && !date.isAfter(last);
        if (!inside) {
            faults.add(Problem.DATE_OUT_OF_RANGE.at(pointer, Map.of("typed", date, "first", first, "last", last)));
        }
    }
}
