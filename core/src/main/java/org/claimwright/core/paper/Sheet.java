package org.claimwright.core.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page that is being drawn on: text, rules, grounds and images, each marked as a part of the structure or as none. */
final class Sheet {
    private final PDPage page;
    private final double width;
    private final double height;
    private final Fonts fonts;
    private final List<Tag> marked = new ArrayList<>();
    private Content content = new Content();

    Sheet(double width, double height, Fonts fonts) {
        this.width = width;
        this.height = height;
        this.fonts = fonts;
        page = new PDPage(new PDRectangle((float) width, (float) height));
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    PDPage page() {
        return page;
    }

    /** All that is drawn until {@link #end} is content of this element. */
    void begin(Tag tag) {
        int mark = marked.size();
        content.say("/" + tag.type() + " <</MCID " + mark + ">> BDC\n");
        marked.add(tag);
        tag.marked(page.getCOSObject(), mark);
    }

    /** All that is drawn until {@link #end} is no content: page edges, rules, repeated headings. */
    void beginArtifact() {
        content.say("/Artifact BMC\n");
    }

    void end() {
        content.say("EMC\n");
    }

    /** @param y of the foot of the letters, measured from the top of the page */
    void text(TextLine line, double x, double y, Style style) {
        if (line.runs().isEmpty()) {
            return;
        }
        if (line.spoken() != null) {
            fonts.missing().note(line.spoken());
            content.say("/Span <</ActualText ").text(line.spoken()).say(">> BDC\n");
        }
        content.number(style.ink().shade())
                .say("g BT 1 0 0 1 ")
                .number(x)
                .number(height - y)
                .say("Tm\n");
        for (TextLine.Run run : line.runs()) {
            content.say("/").say(fonts.name(run)).say(" ").number(style.size()).say("Tf <");
            content.glyphs(run.typeface(), run.characters()).say("> Tj\n");
        }
        content.say("ET\n");
        if (line.spoken() != null) {
            end();
        }
    }

    void rule(double x, double y, double length, double weight, Ink ink) {
        content.number(ink.shade()).say("G ").number(weight).say("w ");
        content.number(x)
                .number(height - y)
                .say("m ")
                .number(x + length)
                .number(height - y)
                .say("l S\n");
    }

    void ground(double x, double y, double wide, double high, Ink ink) {
        content.number(ink.shade()).say("g ");
        content.number(x).number(height - y - high).number(wide).number(high).say("re f\n");
    }

    /** Large letters behind the text, from the lower left to the upper right. */
    void across(TextLine line, double size, Ink ink) {
        double angle = Math.atan2(height, width);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double half = line.width() * size / 2;
        content.number(ink.shade()).say("g BT ");
        turned(cosine).turned(sine).turned(-sine).turned(cosine);
        content.number(width / 2 - half * cosine + size / 3 * sine)
                .number(height / 2 - half * sine - size / 3 * cosine);
        content.say("Tm\n");
        for (TextLine.Run run : line.runs()) {
            content.say("/").say(fonts.name(run)).say(" ").number(size).say("Tf <");
            content.glyphs(run.typeface(), run.characters()).say("> Tj\n");
        }
        content.say("ET\n");
    }

    private Sheet turned(double share) {
        content.number(share);
        return this;
    }

    void image(String name, double x, double y, double wide, double high) {
        content.say("q ").number(wide).say("0 0 ").number(high).number(x).number(height - y - high);
        content.say("cm /" + name + " Do Q\n");
    }

    /** What has been drawn so far; more may be drawn after it. */
    byte[] drawn() {
        byte[] drawn = content.written();
        content = new Content();
        return drawn;
    }

    /** The elements whose content is on this page, by mark. */
    COSArray parents() {
        COSArray parents = new COSArray();
        marked.forEach(tag -> parents.add(tag.element()));
        return parents;
    }
}
