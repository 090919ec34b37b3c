package org.claimwright.core.apikey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Scope;

/** A key as administrators see it: everything but the key. */
public record ApiKeyRow(
        UUID id,
        String name,
        UUID personId,
        String personName,
        List<Scope> scopes,
        LocalDate expiresOn,
        LocalDate lastUsedOn,
        Instant createdAt,
        Instant revokedAt,
        boolean usable)
        implements Serializable {
    public ApiKeyRow {
        scopes = List.copyOf(scopes);
    }
}
