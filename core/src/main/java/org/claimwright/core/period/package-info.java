/**
 * Billing periods of a project, one row of them a direction. Raises {@code PERIOD_OVERLAPS}, {@code PERIOD_HAS_CLAIMS}
 * and {@code DATES_REVERSED}.
 */
package org.claimwright.core.period;
