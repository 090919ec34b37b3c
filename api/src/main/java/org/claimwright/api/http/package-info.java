/**
 * What every request goes through before and after a resource: the caller, limits, known parameters, the body, versions
 * and repeated requests. Raises {@code NOT_SIGNED_IN}, {@code TOO_MANY_REQUESTS}, {@code UNKNOWN_PARAMETER},
 * {@code BAD_PARAMETER}, {@code BODY_TOO_LARGE}, {@code LENGTH_REQUIRED} and {@code VERSION_REQUIRED}.
 */
package org.claimwright.api.http;
