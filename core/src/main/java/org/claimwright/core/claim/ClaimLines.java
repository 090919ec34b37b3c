package org.claimwright.core.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.id.NeighbouringIds;
import org.claimwright.core.money.Percent;

/** The lines of a claim beside those of its contract: one for each that can be billed. */
record ClaimLines(ProgressClaim claim, List<ClaimLine> lines) {
    /**
     * Adds a line for each of the contract's that the claim has none for yet.
     *
     * @param stands how the lines stood on the claim before
     * @return the new ones
     */
    List<ClaimLine> take(List<BillableLine> billable, List<LineStand> stands) {
        Map<UUID, LineStand> before = new HashMap<>();
        stands.forEach(stand -> before.put(stand.contractLineId(), stand));
        Set<UUID> present = new HashSet<>();
        lines.forEach(line -> present.add(line.price().contractLineId()));
        int known = lines.size();
        NeighbouringIds ids = new NeighbouringIds();
        for (BillableLine line : billable) {
            if (!present.contains(line.contractLineId())) {
                LineStand stand = before.get(line.contractLineId());
                lines.add(new ClaimLine(ids.next(), claim, lines.size() + 1, line, stand));
            }
        }
        return List.copyOf(lines.subList(known, lines.size()));
    }

    /** Puts the rates of the contract, or of its lines, in force where nobody typed one. */
    void follow(List<BillableLine> billable) {
        follow(billable, LineRetainage::follow);
    }

    /** Puts them in force again, whatever somebody typed. */
    void followAgain(List<BillableLine> billable) {
        follow(billable, LineRetainage::followAgain);
    }

    private void follow(List<BillableLine> billable, Rates rates) {
        Map<UUID, BillableLine> present = new HashMap<>();
        billable.forEach(line -> present.put(line.contractLineId(), line));
        for (ClaimLine line : lines) {
            BillableLine from = present.get(line.price().contractLineId());
            if (from != null) {
                rates.put(line.retainage(), from.workRate(), from.storedRate());
                line.recalculate();
            }
        }
    }

    /** Puts rates of work and of stored materials in force. */
    @FunctionalInterface
    private interface Rates {
        void put(LineRetainage retainage, Percent work, Percent stored);
    }
}
