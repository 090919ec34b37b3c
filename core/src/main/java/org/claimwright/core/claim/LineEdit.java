package org.claimwright.core.claim;

import java.math.BigDecimal;

/**
 * What is typed into one line of a claim; null leaves a figure as it is.
 *
 * @param line the line's id, or its number on the contract
 * @param work this claim's work as an amount (column E)
 * @param workPercent this claim's work in per cent of the scheduled value
 * @param workQuantity this claim's work as a quantity
 * @param totalPercent completed and stored to date in per cent of the scheduled value
 * @param workRetainage retained on work to date, before this claim's release
 * @param storedRetainage retained on stored materials, before this claim's release
 * @param comment blank to remove it
 */
public record LineEdit(
        String line,
        BigDecimal work,
        BigDecimal workPercent,
        BigDecimal workQuantity,
        BigDecimal totalPercent,
        BigDecimal storedNew,
        BigDecimal movedToWork,
        BigDecimal workRetainageRate,
        BigDecimal workRetainage,
        BigDecimal storedRetainageRate,
        BigDecimal storedRetainage,
        BigDecimal workReleased,
        BigDecimal storedReleased,
        String comment) {}
