package org.claimwright.core.claim;

import java.util.List;

/** How the lines of a certified claim stand, as the use case reads it from their rows. */
final class Stands {
    private Stands() {}

    static List<LineStand> of(ProgressClaim certified) {
        return certified.lines().stream().map(Stands::of).toList();
    }

    private static LineStand of(ClaimLine line) {
        LineRetainage retainage = line.retainage();
        return new LineStand(
                line.price().contractLineId(),
                line.carried().work(),
                line.work(),
                line.carried().quantity(),
                line.workQuantity(),
                line.stored(),
                retainage.work(),
                retainage.stored(),
                retainage.released(),
                retainage.workRate(),
                retainage.workRateTyped(),
                retainage.storedRate(),
                retainage.storedRateTyped());
    }
}
