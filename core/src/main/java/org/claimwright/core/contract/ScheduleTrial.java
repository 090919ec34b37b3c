package org.claimwright.core.contract;

import java.util.List;
import org.claimwright.core.problem.Fault;

/**
 * What would become of a schedule of values if it were replaced.
 *
 * @param before the lines as they are
 * @param after the lines that were tried, in their order
 * @param faults what would be refused, {@code /lines/3/amount} for the amount of the fourth line that was tried
 */
public record ScheduleTrial(List<LineSheet> before, List<LineSheet> after, List<Fault> faults) {
    public ScheduleTrial {
        before = List.copyOf(before);
        after = List.copyOf(after);
        faults = List.copyOf(faults);
    }
}
