package org.claimwright.core.idempotency;

/**
 * What a request was answered, ready to be sent again.
 *
 * @param status the HTTP status
 * @param location where to find what was made; null if nothing was
 * @param version of what the answer shows
 * @param body the bytes of the answer
 */
public record Answer(int status, String location, int version, byte[] body) {}
