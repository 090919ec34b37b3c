package org.claimwright.core.contract;

import java.math.BigDecimal;

/**
 * A line of a schedule of values or of a change order as it is sent: with an amount, or with quantity and unit price.
 *
 * @param retainage a rate of its own in per cent; null for the contract's
 */
public record LineDraft(
        String number,
        String costCode,
        String costType,
        String description,
        BigDecimal amount,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal retainage) {}
