/**
 * Projects, their settings and their members. Raises {@code NUMBER_TAKEN}, {@code CURRENCY_FIXED},
 * {@code UNKNOWN_CODE} and {@code NOT_AVAILABLE_YET}.
 */
package org.claimwright.core.project;
