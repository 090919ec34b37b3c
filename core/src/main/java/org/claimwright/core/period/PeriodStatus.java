package org.claimwright.core.period;

/** Whether new claims may be made in a billing period. Several periods may be open at once. */
public enum PeriodStatus {
    OPEN,
    CLOSED
}
