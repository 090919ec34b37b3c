package org.claimwright.core.claim;

import java.util.UUID;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractLine;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/**
 * A line of a contract as a claim takes it over.
 *
 * @param changeOrderId the change order that brought it; null for the schedule of values
 * @param workRate the rate at which its work is retained on a first claim
 * @param storedRate the same for stored materials
 */
record BillableLine(
        UUID contractLineId,
        UUID changeOrderId,
        String number,
        String costCode,
        String description,
        Money scheduled,
        Quantity quantity,
        String unit,
        UnitPrice unitPrice,
        Percent workRate,
        Percent storedRate) {
    /** A line with the contract's rates, or the rate of its own. */
    static BillableLine of(ContractLine line, Contract contract) {
        Percent own = line.retainageRate();
        return new BillableLine(
                line.id(),
                line.changeOrderId(),
                line.number(),
                line.costCode(),
                line.description(),
                line.scheduled(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                own == null ? contract.workRate() : own,
                own == null ? contract.storedRate() : own);
    }
}
