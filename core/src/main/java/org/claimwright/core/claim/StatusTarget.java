package org.claimwright.core.claim;

import java.io.Serializable;
import java.util.UUID;

/** A claim whose status is about to be changed, in the version that was seen. */
public record StatusTarget(UUID id, int version, String number) implements Serializable {
    static StatusTarget of(ClaimRow row) {
        return new StatusTarget(row.id(), row.version(), row.number());
    }
}
