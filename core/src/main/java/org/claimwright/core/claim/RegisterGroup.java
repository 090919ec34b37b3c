package org.claimwright.core.claim;

/** What stands together in the register of claims. */
public enum RegisterGroup {
    COMPANY("k.companyId", "d.sortName, d.name, k.companyId"),
    STATUS("c.status", RegisterSort.BY_STATUS),
    CONTRACT("c.contractId", "k.number, c.contractId");

    private final String key;
    private final String order;

    RegisterGroup(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** The column that rows of one group share. */
    String key() {
        return key;
    }

    String order() {
        return order;
    }

    /** What the rows of this group have in common. */
    public Object of(ClaimRow row) {
        return switch (this) {
            case COMPANY -> row.companyId();
            case STATUS -> row.status();
            case CONTRACT -> row.contractId();
        };
    }
}
