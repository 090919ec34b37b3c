package org.claimwright.api.period;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.period.PeriodStatus;

/** A billing period of a project. */
public record PeriodJson(
        UUID id,
        UUID projectId,
        int version,
        Direction direction,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate dueOn,
        PeriodStatus status)
        implements Identified {
    static PeriodJson of(PeriodSheet sheet) {
        return new PeriodJson(
                sheet.id(),
                sheet.projectId(),
                sheet.version(),
                sheet.period().direction(),
                sheet.period().startOn(),
                sheet.period().endOn(),
                sheet.period().dueOn(),
                sheet.period().status());
    }
}
