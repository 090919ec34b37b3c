package org.claimwright.core.issued;

import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.terminology.Language;

/**
 * Which document is wanted.
 *
 * @param version of the claim; null for how it stands now
 * @param language null for that of the contract's documents
 */
public record DocumentAsked(UUID claimId, DocumentKind kind, Integer version, Language language) {
    /** The claim as it stands now, in the language of its contract. */
    public static DocumentAsked of(UUID claimId) {
        return new DocumentAsked(claimId, DocumentKind.CLAIM, null, null);
    }
}
