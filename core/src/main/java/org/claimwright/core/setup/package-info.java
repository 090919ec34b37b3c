/**
 * The first account and its first administrator, made once, by whoever holds the token that the start has printed.
 * Raises {@code SETUP_DONE}, {@code SETUP_TOKEN_WRONG}, {@code EMAIL_TAKEN}, {@code PASSWORD_TOO_WEAK} and what texts
 * raise.
 */
package org.claimwright.core.setup;
