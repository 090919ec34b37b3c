package org.claimwright.api.contract;

import java.util.List;
import java.util.UUID;
import org.claimwright.api.http.Versioned;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.project.AccountingMethod;

/**
 * The schedule of values of a contract: its own lines, then those of approved change orders.
 *
 * @param version the contract's
 */
public record ScheduleJson(
        UUID contractId, int version, String currency, AccountingMethod accountingMethod, List<LineJson> lines)
        implements Versioned {
    static ScheduleJson of(ScheduleSheet sheet) {
        return new ScheduleJson(
                sheet.contractId(),
                sheet.version(),
                sheet.currency(),
                sheet.accountingMethod(),
                LineJson.of(sheet.lines(), sheet.currency()));
    }
}
