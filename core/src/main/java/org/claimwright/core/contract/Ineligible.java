package org.claimwright.core.contract;

/** Why somebody cannot be picked as claim contact of a commitment. */
public enum Ineligible {
    INACTIVE,
    NO_MESSAGES,
    OTHER_COMPANY,
    NOT_A_MEMBER;

    /** The first thing that is missing, in the order of the constants; null when nothing is. */
    static Ineligible of(Object[] holds) {
        for (Ineligible reason : values()) {
            if (!Boolean.TRUE.equals(holds[reason.ordinal()])) {
                return reason;
            }
        }
        return null;
    }
}
