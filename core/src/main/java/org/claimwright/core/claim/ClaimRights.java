package org.claimwright.core.claim;

import org.claimwright.core.problem.Refusal;

/**
 * What the caller may do with the lines of a claim as it stands now.
 *
 * @param bills whether figures can be typed into them
 * @param releases whether the caller may release what is held, as far as figures can be typed at all
 * @param reviews whether they can be decided on
 * @param whyNotNow why a caller who bills on the contract cannot type now; null when it can be, or is not theirs to bill
 */
public record ClaimRights(boolean bills, boolean releases, boolean reviews, Refusal whyNotNow) {}
