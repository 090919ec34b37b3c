package org.claimwright.core.contract;

import java.time.LocalDate;
import java.util.List;

/** A change order as it is sent, with its lines, whose amounts may be negative. */
public record ChangeOrderDraft(
        String number,
        String title,
        String reason,
        ChangeOrderStatus status,
        LocalDate approvedOn,
        List<LineDraft> lines) {
    public ChangeOrderDraft {
        status = status == null ? ChangeOrderStatus.DRAFT : status;
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
