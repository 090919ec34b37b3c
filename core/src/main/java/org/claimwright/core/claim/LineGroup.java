package org.claimwright.core.claim;

/**
 * Lines of a claim that stand together, with their sums.
 *
 * @param key what they share: {@code schedule} or {@code changes}, the id of a change order, a division of cost codes
 *     or nothing for lines without one
 * @param name what a change order is called; null for other groups
 */
public record LineGroup(String key, String name, LineSums sums) {}
