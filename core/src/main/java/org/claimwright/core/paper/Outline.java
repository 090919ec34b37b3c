package org.claimwright.core.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The headings of a document, beside its pages, to jump to. */
final class Outline {
    private static final double ABOVE = 12;

    private final PDDocumentOutline outline = new PDDocumentOutline();

    void add(String heading, Sheet sheet, double y) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet.page());
        place.setTop((int) Math.min(sheet.height(), sheet.height() - y + ABOVE));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(place);
        outline.addLast(item);
    }

    void finish(PDDocument document) {
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
