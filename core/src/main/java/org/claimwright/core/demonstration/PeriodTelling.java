package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.period.PeriodStatus;

/** Opens the months of a job as billing periods, and closes those that are over. */
@Dependent
class PeriodTelling {
    private static final Paging ALL = new Paging(1, 200);
    private static final int DUE_DAY = 5;
    private static final int CLIENT_DUE_DAY = 10;

    @EJB
    private BillingPeriods periods;

    /** @param since the month, counted back, with which the job begins */
    void open(UUID project, Months months, int since) {
        for (int month = since; month >= 0; month--) {
            open(project, Direction.DOWNSTREAM, months, month, DUE_DAY);
            open(project, Direction.UPSTREAM, months, month, CLIENT_DUE_DAY);
        }
    }

    // due in the month after, so that there is always one to bill in
    private void open(UUID project, Direction direction, Months months, int month, int dueDay) {
        periods.create(
                project,
                new PeriodDraft(
                        direction, months.first(month), months.last(month), months.day(month - 1, dueDay), null));
    }

    UUID of(UUID project, Direction direction, LocalDate startOn) {
        return periods.list(project, direction, null, ALL).items().stream()
                .filter(period -> period.period().startOn().equals(startOn))
                .map(PeriodSheet::id)
                .findFirst()
                .orElseThrow();
    }

    /** Leaves open what somebody may still be late for: a month more for those who bill the account. */
    void close(UUID project, Months months) {
        for (PeriodSheet period : periods.list(project, null, null, ALL).items()) {
            boolean downstream = period.period().direction() == Direction.DOWNSTREAM;
            if (period.period().endOn().isBefore(months.first(downstream ? 2 : 1))) {
                periods.change(period.id(), period.version(), closed(period.period()));
            }
        }
    }

    private static PeriodDraft closed(PeriodDraft period) {
        return new PeriodDraft(
                period.direction(), period.startOn(), period.endOn(), period.dueOn(), PeriodStatus.CLOSED);
    }
}
