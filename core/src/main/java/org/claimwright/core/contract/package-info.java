/**
 * Contracts of the three kinds, their schedules of values and their change orders. Raises {@code SCHEDULE_FIXED},
 * {@code METHOD_FIXED}, {@code LINE_BELOW_BILLED}, {@code CLAIM_OPEN}, {@code CONTACT_NOT_ELIGIBLE} and others about
 * contracts.
 */
package org.claimwright.core.contract;
