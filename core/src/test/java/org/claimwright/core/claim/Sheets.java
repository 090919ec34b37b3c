package org.claimwright.core.claim;

/** Claims as their readers get them. */
final class Sheets {
    private Sheets() {}

    static ClaimSheet of(ProgressClaim claim) {
        return claim.sheet(
                "USD", 2, claim.lines().stream().map(ClaimLine::sheet).toList());
    }
}
