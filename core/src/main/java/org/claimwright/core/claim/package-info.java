/**
 * Progress claims in both directions: their arithmetic, their status, their review, and the versions that are frozen.
 * Raises {@code LINE_OVERBILLED}, {@code RELEASE_BEYOND_HELD}, {@code NOT_LATEST} and the other problems of billing.
 */
package org.claimwright.core.claim;
