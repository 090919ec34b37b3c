package org.claimwright.web.billing;

/**
 * A filter with a count.
 *
 * @param code how the address names it; empty for all
 * @param current whether it is in force
 */
public record StatusCard(String code, String name, long count, boolean current) {}
