package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.problem.Altered;

/** How a claim stood at one moment. */
record Moment(ClaimSummary summary, List<ClaimLineSheet> lines) {
    static Moment of(Billing billing) {
        return new Moment(
                billing.summary(),
                billing.claim().lines().stream().map(ClaimLine::sheet).toList());
    }

    /** Without what tells one copy of a claim from another. */
    Moment withoutIds() {
        return new Moment(
                summary,
                lines.stream()
                        .map(line -> Altered.with(ClaimLineSheet.class, line, "id", null))
                        .toList());
    }
}
