/**
 * Keys with which programs of partners call the API in the name of a person. Raises {@code NOT_ALLOWED}, {@code
 * SCOPE_MISSING}, {@code NOT_FOUND}, {@code UNKNOWN_REFERENCE}, {@code DATE_OUT_OF_RANGE} and what texts raise.
 */
package org.claimwright.core.apikey;
