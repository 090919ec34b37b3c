package org.claimwright.core.claim;

import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.OverBilling;

/**
 * What holds for one who types into a claim.
 *
 * @param decimals of the contract's currency
 * @param type what the claim asks for
 * @param overBilling what happens beyond a line's scheduled value
 * @param releases whether retainage may be released
 */
record BillingRules(int decimals, ClaimType type, OverBilling overBilling, boolean releases) {}
