package org.claimwright.core.demonstration;

import java.util.List;

/**
 * What there is to look around in.
 *
 * @param loading whether more accounts are on their way
 * @param password the one of all its sign-ins; null when there are none
 */
public record DemonstrationOffer(boolean loading, String password, List<DemonstrationAccount> accounts) {
    /** Nothing, as on somebody's own database. */
    public static final DemonstrationOffer NOTHING = new DemonstrationOffer(false, null, List.of());

    public DemonstrationOffer {
        accounts = List.copyOf(accounts);
    }

    // the password stays out of every log
    @Override
    public String toString() {
        return "DemonstrationOffer[" + loading + ", " + accounts + "]";
    }
}
