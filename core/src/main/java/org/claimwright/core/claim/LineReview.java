package org.claimwright.core.claim;

import java.math.BigDecimal;

/**
 * What the reviewer says of one line.
 *
 * @param line the line's id, or its number on the contract
 * @param approvedWork work of this claim that is accepted; null for what is claimed
 * @param approvedStored stored materials to date that are accepted; null for what is claimed
 */
public record LineReview(
        String line, Decision decision, String reason, BigDecimal approvedWork, BigDecimal approvedStored) {}
