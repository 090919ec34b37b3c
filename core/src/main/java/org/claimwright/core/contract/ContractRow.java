package org.claimwright.core.contract;

import java.util.UUID;
import org.claimwright.core.money.Money;

/** A contract in a list. */
public record ContractRow(
        UUID id,
        UUID projectId,
        int version,
        ContractKind kind,
        String number,
        String title,
        ContractStatus status,
        UUID companyId,
        String companyName,
        String currency,
        Money originalSum,
        Money approvedChanges,
        Money billed) {
    public Direction direction() {
        return kind.direction();
    }

    public Money revisedSum() {
        return originalSum.plus(approvedChanges);
    }
}
