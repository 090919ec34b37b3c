package org.claimwright.core.claim;

import java.util.EnumMap;
import java.util.Map;

/** What the claims of a filter add up to, status by status; the status that is wanted does not narrow the others. */
public record RegisterTotals(ClaimStatus wanted, Map<ClaimStatus, ClaimSums> byStatus) {
    public RegisterTotals {
        byStatus = Map.copyOf(byStatus);
    }

    static RegisterTotals of(ClaimStatus wanted, Map<Object, ClaimSums> found) {
        Map<ClaimStatus, ClaimSums> byStatus = new EnumMap<>(ClaimStatus.class);
        found.forEach((status, sums) -> byStatus.put((ClaimStatus) status, sums));
        return new RegisterTotals(wanted, byStatus);
    }

    public long count(ClaimStatus status) {
        return byStatus.getOrDefault(status, ClaimSums.NONE).claims();
    }

    /** Of what is listed. */
    public ClaimSums listed() {
        return wanted == null ? all() : byStatus.getOrDefault(wanted, ClaimSums.NONE);
    }

    /** Of every status. */
    public ClaimSums all() {
        return ClaimSums.sum(byStatus.values());
    }
}
