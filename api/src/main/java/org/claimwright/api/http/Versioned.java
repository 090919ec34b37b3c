package org.claimwright.api.http;

/** A published shape with a version, which is its {@code ETag}. */
public interface Versioned {
    int version();
}
