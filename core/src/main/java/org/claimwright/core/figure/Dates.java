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
        if (date != null) {
            boolean meant = !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
            faults.unless(meant, pointer, Problem.DATE_OUT_OF_RANGE, Map.of("typed", date));
        }
        return date;
    }
}
