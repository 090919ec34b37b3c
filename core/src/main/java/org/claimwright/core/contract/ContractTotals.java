package org.claimwright.core.contract;

import org.claimwright.core.money.Money;

/** What the contracts of a filter come to, all of them and not only those of one page. */
public record ContractTotals(long contracts, Money originalSum, Money approvedChanges, Money billed) {
    public Money revisedSum() {
        return originalSum.plus(approvedChanges);
    }
}
