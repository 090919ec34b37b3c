package org.claimwright.core.claim;

import org.claimwright.core.contract.Direction;

/** Where a progress claim stands. */
public enum ClaimStatus {
    DRAFT,
    UNDER_REVIEW,
    REVISE_AND_RESUBMIT,
    APPROVED,
    APPROVED_AS_NOTED,
    PENDING_OWNER_APPROVAL;

    /** Whether the reviewer has fixed the amounts: they feed the next claim from then on. */
    public boolean isCertified() {
        return this == APPROVED || this == APPROVED_AS_NOTED || this == PENDING_OWNER_APPROVAL;
    }

    /** Whether the one who bills still works on it. */
    public boolean isWithBiller() {
        return this == DRAFT || this == REVISE_AND_RESUBMIT;
    }

    /** Whether a claim of this direction can have this status: nobody waits for the owner on a claim to the owner. */
    public boolean isOf(Direction direction) {
        return this != PENDING_OWNER_APPROVAL || direction == Direction.DOWNSTREAM;
    }

    /** Whether a review can end with it. */
    boolean isOutcome() {
        return isCertified() || this == REVISE_AND_RESUBMIT;
    }
}
