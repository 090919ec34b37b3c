package org.claimwright.core.contract;

import java.time.Instant;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * A contract to read.
 *
 * @param originalSum sum of its schedule of values
 * @param approvedChanges sum of its approved change orders
 * @param billed what the certified claims have billed on it, stored materials included
 * @param contract its present values, in the form in which a change is sent
 */
public record ContractSheet(
        UUID id,
        UUID projectId,
        int version,
        Instant createdAt,
        Direction direction,
        String companyName,
        String currency,
        Money originalSum,
        Money approvedChanges,
        Money billed,
        ContractDraft contract) {
    public Money revisedSum() {
        return originalSum.plus(approvedChanges);
    }
}
