package org.claimwright.core.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a document says of itself beside its pages: title, language, the tree of its parts. */
final class Structure {
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final PDDocument document;
    private final String language;
    private final COSDictionary tree = new COSDictionary();
    private final Tag root;

    Structure(PDDocument document, String language, String title) {
        this.document = document;
        this.language = language;
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root = Tag.root(tree);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        COSDictionary of = catalog.getCOSObject();
        of.setItem(COSName.STRUCT_TREE_ROOT, tree);
        of.setItem(COSName.MARK_INFO, one("Marked"));
        of.setItem(COSName.VIEWER_PREFERENCES, one("DisplayDocTitle"));
        document.getDocumentInformation().setTitle(title);
        catalog.setMetadata(metadata(title));
    }

    private static COSDictionary one(String flag) {
        COSDictionary flags = new COSDictionary();
        flags.setBoolean(flag, true);
        flags.setDirect(true);
        return flags;
    }

    private PDMetadata metadata(String title) {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        byte[] xmp = XMP.replace("TITLE", escaped).getBytes(StandardCharsets.UTF_8);
        try {
            return new PDMetadata(document, new ByteArrayInputStream(xmp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tag part(String partLanguage) {
        Tag part = root.child("Sect");
        return partLanguage.equals(language) ? part : part.in(partLanguage);
    }

    /** Ties each mark on each page to its element. */
    void finish(List<Sheet> sheets) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            COSDictionary page = sheets.get(i).page().getCOSObject();
            page.setInt(COSName.STRUCT_PARENTS, i);
            page.setItem(COSName.getPDFName("Tabs"), COSName.S);
            numbers.add(COSInteger.get(i));
            numbers.add(sheets.get(i).parents());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size());
    }
}
