package org.claimwright.core.issued;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.terminology.Language;

/**
 * A document that was issued and is kept.
 *
 * @param version of the claim that it tells
 * @param dictionary in whose words it is, such as {@code fr-CA/gc}; two, where it is told twice
 * @param dictionaryVersion stands for all that this dictionary said then
 * @param hash SHA-256 of its bytes, in hexadecimal digits
 * @param size in bytes
 * @param missing the first of the characters that could not be printed, each once
 */
public record IssuedDocument(
        UUID claimId,
        int version,
        DocumentKind kind,
        Language language,
        String dictionary,
        String dictionaryVersion,
        String fileName,
        String hash,
        long size,
        Instant issuedAt,
        UUID issuedBy,
        String issuedByName,
        List<String> missing) {
    public IssuedDocument {
        missing = List.copyOf(missing);
    }
}
