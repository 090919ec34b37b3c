package org.claimwright.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.ProjectSettings;

/** The period that follows another by the days that a project's settings name; the 31st is the last day of any month. */
final class UsualPeriod {
    private static final int HALF_A_MONTH = 15;

    private final ProjectSettings settings;

    UsualPeriod(ProjectSettings settings) {
        this.settings = settings;
    }

    /** Its days. */
    record Days(LocalDate startOn, LocalDate endOn, LocalDate dueOn) {
        PeriodDraft draft(Direction direction) {
            return new PeriodDraft(direction, startOn, endOn, dueOn, PeriodStatus.OPEN);
        }
    }

    /** @param last the last day of the period before; null for the first one, which is that of today */
    Days after(LocalDate last, LocalDate today) {
        LocalDate start = last == null ? start(today) : last.plusDays(1);
        LocalDate end = next(start, settings.periodEndDay());
        LocalDate due = day(YearMonth.from(end), settings.periodDueDay());
        // the 25th is of the month that ends then, the 5th of the next one
        boolean next = due.isBefore(end.minusDays(HALF_A_MONTH));
        return new Days(start, end, next ? day(YearMonth.from(end).plusMonths(1), settings.periodDueDay()) : due);
    }

    private LocalDate start(LocalDate today) {
        LocalDate here = day(YearMonth.from(today), settings.periodStartDay());
        return here.isAfter(today) ? day(YearMonth.from(today).minusMonths(1), settings.periodStartDay()) : here;
    }

    private static LocalDate next(LocalDate start, int dayOfMonth) {
        LocalDate here = day(YearMonth.from(start), dayOfMonth);
        return here.isBefore(start) ? day(YearMonth.from(start).plusMonths(1), dayOfMonth) : here;
    }

    private static LocalDate day(YearMonth month, int dayOfMonth) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
}
