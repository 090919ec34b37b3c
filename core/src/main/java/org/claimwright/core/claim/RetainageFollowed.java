package org.claimwright.core.claim;

import java.util.List;

/**
 * Lines that hold back what the contract says again.
 *
 * @param before what was typed on them, for one who takes it back
 */
public record RetainageFollowed(ClaimLinesSheet now, List<TypedRetainage> before) {
    public RetainageFollowed {
        before = List.copyOf(before);
    }
}
