package org.claimwright.api.issued;

import java.time.Instant;
import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.issued.IssuedDocument;

/** A document that was issued and is kept as it is. */
public record IssuedDocumentJson(
        int version,
        DocumentKind kind,
        String language,
        String dictionary,
        String dictionaryVersion,
        String fileName,
        String hash,
        long size,
        Instant issuedAt,
        UUID issuedById,
        String issuedBy) {
    static IssuedDocumentJson of(IssuedDocument issued) {
        return new IssuedDocumentJson(
                issued.version(),
                issued.kind(),
                issued.language().code(),
                issued.dictionary(),
                issued.dictionaryVersion(),
                issued.fileName(),
                issued.hash(),
                issued.size(),
                issued.issuedAt(),
                issued.issuedBy(),
                issued.issuedByName());
    }
}
