package org.claimwright.core.claim;

import java.math.BigDecimal;

/**
 * What is typed on a group of lines instead of line by line; one of the three figures.
 *
 * @param key of the group
 * @param work the work of all its lines in this claim
 * @param workPercent the same in per cent of what is scheduled for them
 * @param totalPercent how far they are completed and stored to date, in per cent of what is scheduled for them
 */
public record GroupEntry(
        LineGrouping by, String key, BigDecimal work, BigDecimal workPercent, BigDecimal totalPercent) {}
