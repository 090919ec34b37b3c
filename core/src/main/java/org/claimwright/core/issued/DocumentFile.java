package org.claimwright.core.issued;

import org.claimwright.core.digest.Sha256;
import org.claimwright.core.terminology.Language;

/**
 * A document to hand out, as a PDF.
 *
 * @param name what the file is called, without its ending
 * @param language in which it is
 * @param hash SHA-256 of the bytes, in hexadecimal digits
 * @param issued whether it is kept and will be the same for everybody; else it is a preview
 */
public record DocumentFile(String name, Language language, byte[] bytes, String hash, boolean issued) {
    static DocumentFile of(String name, Language language, byte[] bytes, boolean issued) {
        return new DocumentFile(name, language, bytes, Sha256.of(bytes), issued);
    }

    DocumentFile asIssued() {
        return new DocumentFile(name, language, bytes, hash, true);
    }
}
