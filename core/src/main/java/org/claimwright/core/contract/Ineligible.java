package org.claimwright.core.contract;

/** Why somebody cannot be picked as claim contact of a commitment. */
public enum Ineligible {
    INACTIVE,
    NO_MESSAGES,
    OTHER_COMPANY,
    NOT_A_MEMBER,
    CLIENT_CONTRACT;

    /** The first thing that is missing, in the order of the first constants; null when nothing is. */
    static Ineligible of(Object[] holds) {
        for (int i = 0; i < holds.length; i++) {
            if (!Boolean.TRUE.equals(holds[i])) {
                return values()[i];
            }
        }
        return null;
    }
}
