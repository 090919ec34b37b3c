package org.claimwright.api.contract;

import java.util.List;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.problem.Problem;

/** A schedule of values as it is sent, whole. */
public record ScheduleChange(List<LineDraft> lines) {
    public ScheduleChange {
        if (lines == null) {
            throw Problem.REQUIRED.refusalAt("/lines");
        }
    }
}
