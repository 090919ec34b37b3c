package org.claimwright.web.billing;

import java.util.List;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSums;

/**
 * Claims of the register that stand together.
 *
 * @param heading what they have in common; empty where nothing is grouped
 * @param sums what the whole group adds up to, of which this page may show a part
 */
public record Section(String heading, ClaimSums sums, List<ClaimRow> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
