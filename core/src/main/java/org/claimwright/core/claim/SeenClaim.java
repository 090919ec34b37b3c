package org.claimwright.core.claim;

/**
 * A claim as far as its reader may see it.
 *
 * @param lines whether its lines are shown; if not, the sheet has none, whatever the claim has
 */
public record SeenClaim(ClaimSheet claim, boolean lines) {}
