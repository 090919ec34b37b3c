package org.claimwright.core.contract;

import org.claimwright.core.money.Money;

/** What the contracts of a filter come to in one direction, all of them and not only those of one page. */
public record ContractTotals(
        Direction direction, long contracts, Money originalSum, Money approvedChanges, Money billed) {
    public Money revisedSum() {
        return originalSum.plus(approvedChanges);
    }

    ContractTotals plus(ContractTotals others) {
        return new ContractTotals(
                direction,
                contracts + others.contracts,
                originalSum.plus(others.originalSum),
                approvedChanges.plus(others.approvedChanges),
                billed.plus(others.billed));
    }
}
