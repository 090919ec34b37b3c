/**
 * Who calls, and what the one who calls may do. Answers about facts it is handed (level, listed, contact) and knows no
 * project, contract or claim. Raises {@code NOT_SIGNED_IN}, {@code NOT_FOUND}, {@code NOT_ALLOWED} and
 * {@code SCOPE_MISSING}.
 */
package org.claimwright.core.access;
