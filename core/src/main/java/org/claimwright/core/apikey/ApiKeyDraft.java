package org.claimwright.core.apikey;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Scope;

/**
 * What an administrator says about a new key.
 *
 * @param personId in whose name the key acts
 * @param expiresOn the last day on which it works; null: until it is revoked
 */
public record ApiKeyDraft(String name, UUID personId, LocalDate expiresOn, Set<Scope> scopes) {
    public ApiKeyDraft {
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }
}
