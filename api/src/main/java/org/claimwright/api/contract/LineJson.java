package org.claimwright.api.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.figure.Figures;

/**
 * A line of a schedule of values or of a change order.
 *
 * @param changeOrderId the change order that brought it; null for the schedule of values
 * @param retainage a rate of its own in per cent; null for the contract's
 * @param billed what the certified claims have billed on it, stored materials included
 */
public record LineJson(
        UUID id,
        UUID changeOrderId,
        String number,
        String costCode,
        String costType,
        String description,
        BigDecimal amount,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal retainage,
        BigDecimal billed,
        BigDecimal remaining,
        UUID taxCodeId) {
    static List<LineJson> of(List<LineSheet> lines, String currency) {
        int decimals = Figures.decimals(currency);
        return lines.stream().map(line -> of(line, decimals)).toList();
    }

    private static LineJson of(LineSheet line, int decimals) {
        return new LineJson(
                line.id(),
                line.changeOrderId(),
                line.number(),
                line.costCode(),
                line.costType(),
                line.description(),
                line.scheduled().amount(decimals),
                line.quantity() == null ? null : line.quantity().figure(),
                line.unit(),
                line.unitPrice() == null ? null : line.unitPrice().figure(),
                line.retainageRate() == null ? null : line.retainageRate().figure(),
                line.billed().amount(decimals),
                line.remaining().amount(decimals),
                null);
    }

    /** The line in the form in which it is sent: with its amount, or with quantity and unit price. */
    LineDraft draft() {
        BigDecimal lumpSum = unitPrice == null ? amount : null;
        return new LineDraft(number, costCode, costType, description, lumpSum, quantity, unit, unitPrice, retainage);
    }
}
