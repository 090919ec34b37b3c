package org.claimwright.core.contract;

import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/**
 * A line of a contract to read.
 *
 * @param changeOrderId the change order that brought it; null for the schedule of values
 * @param billed what the certified claims have billed on it, stored materials included
 */
public record LineSheet(
        UUID id,
        UUID changeOrderId,
        String number,
        String costCode,
        String costType,
        String description,
        Money scheduled,
        Quantity quantity,
        String unit,
        UnitPrice unitPrice,
        Percent retainageRate,
        Money billed) {
    public Money remaining() {
        return scheduled.minus(billed);
    }
}
