package org.claimwright.core.contract;

import java.math.BigDecimal;

/**
 * The rates at which a contract holds money back.
 *
 * @param work per cent of completed work
 * @param stored per cent of stored materials; null for the same as work
 */
public record RetainageDraft(BigDecimal work, BigDecimal stored) {}
