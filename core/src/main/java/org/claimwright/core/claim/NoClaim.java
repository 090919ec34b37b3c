package org.claimwright.core.claim;

/** Why there is no claim of a contract in a period, and so what has to happen first. */
public enum NoClaim {
    /** Nobody has begun. */
    NOT_BEGUN,
    /** Nobody is named who bills on it. */
    NO_CONTACT,
    /** The last day for its contacts is over; an administrator still may. */
    PAST_DUE,
    /** The claim before is still open. */
    PREVIOUS_OPEN,
    /** It was billed for a later period already. */
    BILLED_LATER,
    /** Everything is billed. */
    FULLY_BILLED,
    /** There is no line to bill on. */
    WITHOUT_LINES,
    /** The period takes no new claims. */
    PERIOD_CLOSED;

    /** Whether an administrator can make the claim as it is. */
    public boolean isOpen() {
        return this == NOT_BEGUN || this == NO_CONTACT || this == PAST_DUE || this == FULLY_BILLED;
    }
}
