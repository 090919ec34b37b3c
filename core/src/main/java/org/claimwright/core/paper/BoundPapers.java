package org.claimwright.core.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Finished {@linkplain Paper papers} bound into one tagged PDF (PDF/UA-1), in the order in which they come: each in its
 * language, its headings among the bookmarks beneath its name. Pages wait on the disk until they are written.
 */
public final class BoundPapers implements AutoCloseable {
    private final String title;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFMergerUtility merger = new PDFMergerUtility();

    /** @param title what a reader's window calls all of them */
    public BoundPapers(String title) {
        this.title = title;
    }

    /** @param name of the bookmark that leads to it */
    public void add(String name, byte[] paper) throws IOException {
        try (PDDocument part = Loader.loadPDF(paper)) {
            tellLanguage(part);
            mark(name, part);
            merger.appendDocument(document, part);
        }
    }

    // the whole has one language, and each of its parts its own
    private static void tellLanguage(PDDocument part) {
        COSDictionary root =
                part.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K);
        root.setString(COSName.LANG, part.getDocumentCatalog().getLanguage());
    }

    private static void mark(String name, PDDocument part) {
        PDOutlineItem whole = new PDOutlineItem();
        whole.setTitle(name);
        whole.setDestination(part.getPage(0));
        PDDocumentOutline headings = part.getDocumentCatalog().getDocumentOutline();
        if (headings != null) {
            headings.children().forEach(heading -> whole.addLast(copy(heading)));
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(whole);
        part.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDOutlineItem copy(PDOutlineItem heading) {
        PDOutlineItem copy = new PDOutlineItem();
        copy.setTitle(heading.getTitle());
        copy.getCOSObject().setItem(COSName.DEST, heading.getCOSObject().getItem(COSName.DEST));
        return copy;
    }

    /** Writes the whole; nothing can be added after. */
    public void write(OutputStream out) throws IOException {
        DocumentProperties.tell(document, document.getDocumentCatalog().getLanguage(), title);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
