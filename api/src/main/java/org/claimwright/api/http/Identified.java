package org.claimwright.api.http;

import java.util.UUID;

/** A published shape with an address of its own. */
public interface Identified extends Versioned {
    UUID id();
}
