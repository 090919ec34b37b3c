package org.claimwright.api.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.api.http.Identified;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.figure.Figures;

/**
 * A change order of a contract.
 *
 * @param lines empty in lists
 */
public record ChangeOrderJson(
        UUID id,
        UUID contractId,
        int version,
        String number,
        String title,
        String reason,
        ChangeOrderStatus status,
        LocalDate approvedOn,
        String currency,
        BigDecimal total,
        List<LineJson> lines)
        implements Identified {
    static ChangeOrderJson of(ChangeOrderSheet sheet) {
        return new ChangeOrderJson(
                sheet.id(),
                sheet.contractId(),
                sheet.version(),
                sheet.number(),
                sheet.title(),
                sheet.reason(),
                sheet.status(),
                sheet.approvedOn(),
                sheet.currency(),
                sheet.total().amount(Figures.decimals(sheet.currency())),
                LineJson.of(sheet.lines(), sheet.currency()));
    }

    /** The change order in the form in which a change is sent. */
    ChangeOrderDraft draft() {
        return new ChangeOrderDraft(
                number,
                title,
                reason,
                status,
                approvedOn,
                lines.stream().map(LineJson::draft).toList());
    }
}
