package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.UUID;

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
        String comment) {
    /** What is billed on a line; its retainage stays as it is. */
    public static LineEdit billed(
            String line,
            BigDecimal work,
            BigDecimal workPercent,
            BigDecimal workQuantity,
            BigDecimal totalPercent,
            BigDecimal storedNew,
            BigDecimal movedToWork,
            String comment) {
        return new LineEdit(
                line,
                work,
                workPercent,
                workQuantity,
                totalPercent,
                storedNew,
                movedToWork,
                null,
                null,
                null,
                null,
                null,
                null,
                comment);
    }

    /** What is released on a line, and nothing else. */
    static LineEdit release(UUID line, BigDecimal work, BigDecimal stored) {
        return new LineEdit(
                line.toString(), null, null, null, null, null, null, null, null, null, null, work, stored, null);
    }

    /** This claim's work of a line, and nothing else. */
    static LineEdit work(UUID line, BigDecimal work) {
        return billed(line.toString(), work, null, null, null, null, null, null);
    }
}
