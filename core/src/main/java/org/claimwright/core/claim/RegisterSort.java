package org.claimwright.core.claim;

/** The columns after which the register of claims is put in order. */
public enum RegisterSort {
    CONTRACT("k.number", "c.sequence"),
    NUMBER("c.head.number"),
    COMPANY("d.sortName", "d.name", "k.number", "c.sequence"),
    STATUS(RegisterSort.BY_STATUS, "k.number", "c.sequence"),
    PERIOD("c.head.startOn", "k.number"),
    DUE("b.dueOn", "k.number"),
    BILLING("c.head.billingOn", "k.number"),
    GROSS("c.totals.gross"),
    NET("c.totals.completedAndStored - c.totals.workRetainage - c.totals.storedRetainage"
            + " - c.totals.previousCertificates - c.certificate.withheld");

    /** In the order in which a claim goes through them. */
    static final String BY_STATUS =
            """
            case when c.status = org.claimwright.core.claim.ClaimStatus.DRAFT then 0
                 when c.status = org.claimwright.core.claim.ClaimStatus.UNDER_REVIEW then 1
                 when c.status = org.claimwright.core.claim.ClaimStatus.REVISE_AND_RESUBMIT then 2
                 when c.status = org.claimwright.core.claim.ClaimStatus.PENDING_OWNER_APPROVAL then 3
                 when c.status = org.claimwright.core.claim.ClaimStatus.APPROVED_AS_NOTED then 4
                 else 5 end""";

    private final String[] columns;

    RegisterSort(String... columns) {
        this.columns = columns;
    }

    String order(boolean descending) {
        String direction = descending ? " desc, " : ", ";
        return String.join(direction, columns) + direction + "c.id";
    }
}
