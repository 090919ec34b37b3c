package org.claimwright.core.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a document says of itself beside its pages: its title, its language, and that it is tagged (PDF/UA-1). */
final class DocumentProperties {
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private DocumentProperties() {}

    static void tell(PDDocument document, String language, String name) {
        String title = name.replaceAll("\\p{Cntrl}", " ");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, one("Marked"));
        catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, one("DisplayDocTitle"));
        document.getDocumentInformation().setTitle(title);
        catalog.setMetadata(metadata(document, title));
    }

    private static COSDictionary one(String flag) {
        COSDictionary flags = new COSDictionary();
        flags.setBoolean(flag, true);
        flags.setDirect(true);
        return flags;
    }

    private static PDMetadata metadata(PDDocument document, String title) {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        byte[] xmp = XMP.replace("TITLE", escaped).getBytes(StandardCharsets.UTF_8);
        try {
            return new PDMetadata(document, new ByteArrayInputStream(xmp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
