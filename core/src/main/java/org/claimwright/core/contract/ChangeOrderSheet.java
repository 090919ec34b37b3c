package org.claimwright.core.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * A change order to read.
 *
 * @param lines empty in lists
 */
public record ChangeOrderSheet(
        UUID id,
        UUID contractId,
        int version,
        String number,
        String title,
        String reason,
        ChangeOrderStatus status,
        LocalDate approvedOn,
        String currency,
        Money total,
        List<LineSheet> lines) {
    public ChangeOrderSheet {
        lines = List.copyOf(lines);
    }
}
