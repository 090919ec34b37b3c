package org.claimwright.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Paper without a word of the trade on it. */
class PaperTest {
    private static final Style PLAIN = new Style(Face.REGULAR, 9, Ink.BLACK);
    private static final Edges EDGES = new Edges("Head", "Foot", pages -> page -> page + "/" + pages, null);

    private static Paper begun() {
        Paper paper = new Paper(Format.A4, "en-GB", "A < title & more");
        paper.part("en-GB", EDGES);
        paper.say(Paragraph.heading(1, "A heading", PLAIN, 0), Paragraph.of("A paragraph", PLAIN, 0));
        return paper;
    }

    private static Table table(int rows, String cell) {
        Row row = new Row(Row.Kind.LINE, List.of(Cell.of("1"), Cell.of(cell), Cell.of("12.00")));
        return new Table(
                List.of(Column.brief("No").naming(), Column.text("What"), Column.figures("How much")),
                Collections.nCopies(rows, row),
                9,
                true);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setPageEnd("\f");
            return List.of(reader.getText(document).split("\f")).stream()
                    .filter(page -> !page.isBlank())
                    .toList();
        }
    }

    @Test
    void a_figure_opposite_a_title_is_never_broken_however_large_it_is_set() throws IOException {
        for (double size = 12; size < 80; size += 0.7) {
            Paper paper = begun();
            Style large = new Style(Face.STRONG, size, Ink.BLACK);
            paper.opposite(List.of(Paragraph.of("Title", PLAIN, 0)), List.of(Paragraph.of("900,053,531.10", large, 0)));
            assertThat(pages(paper.bytes()).get(0)).as("size %s", size).contains("900,053,531.10");
        }
    }

    @Test
    void a_page_passes() {
        Paper paper = begun();
        paper.table(table(3, "Cell"));
        Accessible.check(paper.bytes());
    }

    @Test
    void a_document_without_a_language_or_marks_is_found() throws IOException {
        try (PDDocument document = Loader.loadPDF(begun().bytes())) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
            document.save(spoilt);
            assertThat(Accessible.faults(spoilt.toByteArray()))
                    .anyMatch(fault -> fault.startsWith("7.1-11 "))
                    .anyMatch(fault -> fault.startsWith("7.2-34 ") || fault.startsWith("7.2-33 "));
        }
    }

    @Test
    void headings_of_a_table_repeat_and_are_read_once() throws IOException {
        Paper paper = begun();
        paper.table(table(200, "Cell"));
        byte[] pdf = paper.bytes();
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("How much"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String tree = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .toString();
            assertThat(tree).isNotEmpty();
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_on_the_next() throws IOException {
        Paper paper = begun();
        paper.table(table(1, "word ".repeat(6000) + "last"));
        byte[] pdf = paper.bytes();
        assertThat(pages(pdf)).hasSizeGreaterThan(3);
        assertThat(String.join(" ", pages(pdf)).split("word")).hasSize(6001);
        Accessible.check(pdf);
    }

    @Test
    void a_paragraph_longer_than_a_page_goes_on_on_the_next() throws IOException {
        Paper paper = begun();
        paper.say(Paragraph.of("word ".repeat(6000) + "last", PLAIN, 0));
        byte[] pdf = paper.bytes();
        assertThat(String.join(" ", pages(pdf)).split("word")).hasSize(6001);
        Accessible.check(pdf);
    }

    @Test
    void the_name_of_the_file_for_itself_follows_its_content() throws IOException {
        assertThat(begun().bytes()).isEqualTo(begun().bytes());
        Paper other = begun();
        other.say(Paragraph.of("More", PLAIN, 0));
        try (PDDocument one = Loader.loadPDF(begun().bytes());
                PDDocument two = Loader.loadPDF(other.bytes())) {
            assertThat(one.getDocument().getDocumentID())
                    .isNotEqualTo(two.getDocument().getDocumentID());
        }
    }
}
