/**
 * The account, the companies it works with and the people of both. Raises {@code NOT_FOUND}, {@code NOT_ALLOWED},
 * {@code STALE}, {@code EMAIL_TAKEN}, {@code LAST_ADMINISTRATOR}, {@code UNKNOWN_REFERENCE}, {@code UNKNOWN_CODE} and
 * what {@link org.claimwright.core.problem.Text} raises about texts.
 */
package org.claimwright.core.directory;
