package org.claimwright.core.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A tagged PDF in the making (PDF/UA-1): one or more parts, each in a language, of headings, paragraphs, tables and
 * figures. The same calls give the same bytes.
 */
public final class Paper {
    private final Format format;
    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final Fonts fonts = new Fonts();
    private final Structure structure;
    private final Outline outline = new Outline();
    private final Pictures pictures = new Pictures(document, resources);
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Edges> edges = new ArrayList<>();
    private final List<List<PDStream>> drawings = new ArrayList<>();
    private final Flow flow = new Flow(this);
    private Edges present;
    private boolean landscape;
    private long fingerprint;

    /**
     * @param language of the document, such as {@code fr-CA}
     * @param title what a reader's window calls it
     */
    public Paper(Format format, String language, String title) {
        this.format = format;
        structure = new Structure(document, language);
        DocumentProperties.tell(document, language, title);
    }

    /** Begins a part on a page of its own. */
    public void part(String language, Edges around) {
        present = around;
        flow.begins(structure.part(language));
        turn(false);
    }

    /** Begins a new page. */
    public void turn(boolean sideways) {
        landscape = sideways;
        turn();
    }

    void turn() {
        store();
        Sheet sheet = new Sheet(format.width(landscape), format.height(landscape), fonts);
        sheet.page().setResources(resources);
        sheets.add(sheet);
        edges.add(present);
        flow.on(sheet, present.above(sheets.size() == 1), sheet.height() - present.below(sheet.width()));
    }

    /** Lets readers jump to a heading. */
    void mark(String heading, double y) {
        outline.add(heading, sheets.get(sheets.size() - 1), y);
    }

    // compressed at once, so that a long document does not hold its pages twice
    private void store() {
        if (!sheets.isEmpty() && drawings.size() < sheets.size()) {
            drawings.add(
                    new ArrayList<>(List.of(stream(sheets.get(sheets.size() - 1).drawn()))));
        }
    }

    public void say(Paragraph... paragraphs) {
        flow.say(List.of(paragraphs));
    }

    public void say(List<Paragraph> paragraphs) {
        flow.say(paragraphs);
    }

    /** Columns of paragraphs of one width side by side, read one after the other. */
    public void beside(List<List<Paragraph>> columns) {
        flow.beside(columns, equal(columns));
    }

    /** Two columns: the right one as wide as its longest paragraph is on one line, the left one the rest. */
    public void opposite(List<Paragraph> left, List<Paragraph> right) {
        flow.opposite(left, right);
    }

    /** Lets the next table stand on one page with columns that follow it, so that they are not alone on another. */
    public void keep(List<List<Paragraph>> following) {
        flow.keep(following, equal(following));
    }

    private static List<Double> equal(List<?> columns) {
        return Collections.nCopies(columns.size(), 1.0 / columns.size());
    }

    public void table(Table table) {
        flow.table(table);
    }

    public void table(Titled titled) {
        flow.table(titled);
    }

    /** Two tables side by side. */
    public void beside(Titled left, Titled right) {
        flow.beside(left, right);
    }

    /** White space. */
    public void skip(double points) {
        flow.down(points);
    }

    /** An image no larger than this, in points, and beside it what is said meanwhile. */
    public void picture(Picture picture, double mostWide, double mostHigh, Runnable beside) {
        pictures.draw(picture, flow, mostWide, mostHigh, beside);
    }

    /** The characters of what was said so far that could not be printed, each once. */
    public List<String> missing() {
        return fonts.missing().all();
    }

    /** The finished document; nothing can be added after. */
    public byte[] bytes() {
        try (document) {
            store();
            for (int i = 0; i < sheets.size(); i++) {
                finish(i);
            }
            fonts.embed(document, resources);
            structure.finish(sheets);
            outline.finish(document);
            // the name of the file for itself, which would else be made from the clock
            document.setDocumentId(fingerprint);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(int i) {
        Sheet sheet = sheets.get(i);
        edges.get(i).draw(sheet, i + 1, sheets.size());
        COSArray contents = new COSArray();
        contents.add(stream(sheet.drawn()));
        drawings.get(i).forEach(contents::add);
        sheet.page().getCOSObject().setItem(COSName.CONTENTS, contents);
        document.addPage(sheet.page());
    }

    private PDStream stream(byte[] content) {
        fingerprint = 31 * fingerprint + Arrays.hashCode(content);
        try {
            return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
