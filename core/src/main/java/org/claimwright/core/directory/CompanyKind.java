package org.claimwright.core.directory;

/** What a company mostly is to the account. */
public enum CompanyKind {
    SUBCONTRACTOR,
    SUPPLIER,
    OWNER,
    ARCHITECT,
    OTHER
}
