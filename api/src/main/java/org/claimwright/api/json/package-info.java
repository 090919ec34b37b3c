/**
 * How JSON is read and written: strictly, and so that everything wrong in a body is told at once, each with its place.
 * Raises {@code MALFORMED_BODY}, {@code WRONG_TYPE}, {@code UNKNOWN_MEMBER}, {@code UNKNOWN_CODE}, {@code REQUIRED},
 * {@code REPEATED}, {@code TOO_MANY}, {@code TOO_MANY_DECIMALS}, {@code FIGURE_TOO_LARGE}, {@code FORBIDDEN_CHARACTERS}
 * and {@code NOT_AVAILABLE_YET}.
 */
package org.claimwright.api.json;
