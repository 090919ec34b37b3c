package org.claimwright.core.contract;

import java.util.List;
import java.util.UUID;
import org.claimwright.core.project.AccountingMethod;

/**
 * The schedule of values of a contract to read: its own lines, then those of approved change orders.
 *
 * @param version the contract's
 */
public record ScheduleSheet(
        UUID contractId, int version, String currency, AccountingMethod accountingMethod, List<LineSheet> lines) {
    public ScheduleSheet {
        lines = List.copyOf(lines);
    }
}
