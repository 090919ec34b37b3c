package org.claimwright.core.project;

/** How the lines of a contract are priced: as lump sums, or as quantity times unit price. */
public enum AccountingMethod {
    AMOUNT,
    UNIT
}
