package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.claimwright.core.paper.Accessible;
import org.claimwright.core.paper.BoundPapers;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

/** Documents of several claims in one file are read and found as they are by themselves. */
class BoundDocumentsTest {
    private static final Texts ENGLISH = Printed.in(Language.EN, Market.CA);
    private static final Texts FRENCH = Printed.in(Language.FR, Market.CA);

    private final byte[] claim = ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.certified(), List.of(ENGLISH))
            .bytes();
    private final byte[] strange = ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.strange(), List.of(FRENCH, ENGLISH))
            .bytes();
    private final byte[] answer = ClaimPaper.print(DocumentKind.ANSWER, SomeFacts.certified(), List.of(FRENCH))
            .bytes();

    private byte[] bound() throws IOException {
        try (BoundPapers papers = new BoundPapers("Progress <claims> & more")) {
            papers.add("Claim", claim);
            papers.add("Étrange", strange);
            papers.add("Answer", answer);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            papers.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void the_whole_is_accessible() throws IOException {
        Accessible.check(bound());
    }

    @Test
    void it_has_a_name_of_its_own_and_the_pages_of_all() throws IOException {
        Printed whole = Printed.of(bound());
        assertThat(whole.title()).isEqualTo("Progress <claims> & more");
        assertThat(whole.pages())
                .containsExactlyElementsOf(List.of(claim, strange, answer).stream()
                        .flatMap(part -> Printed.of(part).pages().stream())
                        .toList());
    }

    @Test
    void a_bookmark_leads_to_each_and_its_headings_are_beneath_it() throws IOException {
        try (PDDocument whole = Loader.loadPDF(bound())) {
            int page = 0;
            List<PDOutlineItem> marks =
                    items(whole.getDocumentCatalog().getDocumentOutline().children());
            assertThat(marks).extracting(PDOutlineItem::getTitle).containsExactly("Claim", "Étrange", "Answer");
            for (int at = 0; at < marks.size(); at++) {
                PDOutlineItem mark = marks.get(at);
                assertThat(whole.getPages().indexOf(mark.findDestinationPage(whole)))
                        .isEqualTo(page);
                byte[] part = List.of(claim, strange, answer).get(at);
                assertThat(items(mark.children()))
                        .extracting(PDOutlineItem::getTitle)
                        .containsExactlyElementsOf(headings(part));
                for (PDOutlineItem heading : mark.children()) {
                    assertThat(whole.getPages().indexOf(heading.findDestinationPage(whole)))
                            .isGreaterThanOrEqualTo(page);
                }
                page += Printed.of(part).pages().size();
            }
        }
    }

    @Test
    void each_is_in_its_language() throws IOException {
        try (PDDocument whole = Loader.loadPDF(bound())) {
            COSDictionary all = whole.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.K);
            assertThat(whole.getDocumentCatalog().getLanguage()).isEqualTo("en-CA");
            assertThat(parts(all.getCOSArray(COSName.K)))
                    .extracting(part -> part.getString(COSName.LANG))
                    .containsExactly("en-CA", "fr-CA", "fr-CA");
        }
    }

    private static List<COSDictionary> parts(COSArray kids) {
        return IntStream.range(0, kids.size())
                .mapToObj(at -> (COSDictionary) kids.getObject(at))
                .toList();
    }

    private static List<String> headings(byte[] part) throws IOException {
        try (PDDocument document = Loader.loadPDF(part)) {
            return items(document.getDocumentCatalog().getDocumentOutline().children()).stream()
                    .map(PDOutlineItem::getTitle)
                    .toList();
        }
    }

    private static List<PDOutlineItem> items(Iterable<PDOutlineItem> children) {
        List<PDOutlineItem> items = new ArrayList<>();
        children.forEach(items::add);
        return items;
    }
}
