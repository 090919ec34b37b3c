package org.claimwright.core.contract;

/** Where a contract stands; which of these a contract may have depends on its kind. */
public enum ContractStatus {
    DRAFT,
    OUT_FOR_BID,
    OUT_FOR_SIGNATURE,
    PROCESSING,
    SUBMITTED,
    PARTIALLY_RECEIVED,
    RECEIVED,
    APPROVED,
    COMPLETE,
    TERMINATED,
    VOID;

    /** Whether claims may be made on a contract in this status. */
    public boolean allowsBilling() {
        return this == APPROVED || this == COMPLETE;
    }
}
