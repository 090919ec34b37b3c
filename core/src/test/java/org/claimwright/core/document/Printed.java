package org.claimwright.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;

/** What can be read on a printed document, page by page. */
record Printed(List<String> pages, List<Double> widths, String language, String title) {
    static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<Double> widths = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                reader.setStartPage(i);
                reader.setEndPage(i);
                pages.add(reader.getText(document));
                PDPage page = document.getPage(i - 1);
                widths.add((double) page.getMediaBox().getWidth());
            }
            String title = document.getDocumentInformation().getTitle();
            return new Printed(pages, widths, document.getDocumentCatalog().getLanguage(), title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Printed of(DocumentKind kind, DocumentFacts facts, Texts... words) {
        return of(ClaimPaper.print(kind, facts, List.of(words)).bytes());
    }

    static Texts in(Language language, Market market) {
        return Texts.in(new DictionaryName(language, market, PointOfView.GENERAL_CONTRACTOR));
    }

    String text() {
        return String.join("\n", pages);
    }
}
