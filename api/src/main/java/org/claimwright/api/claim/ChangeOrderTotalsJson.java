package org.claimwright.api.claim;

import java.math.BigDecimal;

/** The change orders on a claim; deductions are positive numbers, and “this period” is what no earlier claim had. */
public record ChangeOrderTotalsJson(
        BigDecimal previousAdditions,
        BigDecimal previousDeductions,
        BigDecimal thisPeriodAdditions,
        BigDecimal thisPeriodDeductions) {}
