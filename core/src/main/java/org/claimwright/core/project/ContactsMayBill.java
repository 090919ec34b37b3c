package org.claimwright.core.project;

/** Whether claim contacts prepare claims themselves, or administrators enter them on their behalf. */
public enum ContactsMayBill {
    YES,
    WHEN_INVITED,
    NO
}
