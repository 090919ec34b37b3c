package org.claimwright.core.issued;

import java.util.List;
import org.claimwright.core.digest.Sha256;
import org.claimwright.core.document.ClaimPaper;
import org.claimwright.core.spreadsheet.FileName;
import org.claimwright.core.terminology.Language;

/**
 * A document to hand out, as a PDF.
 *
 * @param name what the file is called, without its ending
 * @param language in which it is
 * @param hash SHA-256 of the bytes, in hexadecimal digits
 * @param missing the characters that it could not print, each once; known where it was just printed
 * @param issued whether it is kept and will be the same for everybody; else it is a preview
 */
public record DocumentFile(
        String name, Language language, byte[] bytes, String hash, List<String> missing, boolean issued) {
    public DocumentFile {
        missing = List.copyOf(missing);
    }

    static DocumentFile of(String name, Language language, ClaimPaper paper) {
        return new DocumentFile(name, language, paper.bytes(), Sha256.of(paper.bytes()), paper.missing(), false);
    }

    /**
     * How the file is named to a browser.
     *
     * @param kept whether it is to be kept as a file, and not shown
     */
    public String disposition(boolean kept) {
        String attachment = FileName.attachment(name, ".pdf");
        return kept ? attachment : attachment.replaceFirst("attachment", "inline");
    }

    DocumentFile asIssued() {
        return new DocumentFile(name, language, bytes, hash, missing, true);
    }
}
