package org.claimwright.core.contract;

/** Where a change order stands; an approved one can be billed. */
public enum ChangeOrderStatus {
    DRAFT,
    PENDING,
    APPROVED,
    REJECTED,
    VOID
}
