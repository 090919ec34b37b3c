/**
 * What stands on the documents of an account beside its name: address, numbers, logo. Raises {@code NOT_ALLOWED}, {@code
 * STALE}, {@code IMAGE_UNREADABLE}, {@code IMAGE_TOO_LARGE} and what texts raise.
 */
package org.claimwright.core.letterhead;
