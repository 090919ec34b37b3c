/** Requests that are done once however often they are sent. Raises {@code KEY_REUSED}. */
package org.claimwright.core.idempotency;
