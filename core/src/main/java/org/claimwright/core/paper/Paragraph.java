package org.claimwright.core.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph or heading.
 *
 * @param role what it is in the structure: P, H1, H2
 * @param before white space above it, in points
 */
public record Paragraph(String role, String text, Style style, double before, Setting setting) {
    /** What is drawn around a paragraph. */
    public enum Setting {
        PLAIN,
        /** Flush with the right end of its lines, as figures are. */
        RIGHT,
        /** Below a line to write on. */
        UNDER_RULE,
        /** On a ground of grey, to be noticed. */
        ON_GROUND
    }

    static final double AROUND = 4;

    public static Paragraph of(String text, Style style, double before) {
        return new Paragraph("P", text, style, before, Setting.PLAIN);
    }

    public static Paragraph heading(int level, String text, Style style, double before) {
        return new Paragraph("H" + level, text, style, before, Setting.PLAIN);
    }

    public Paragraph set(Setting other) {
        return new Paragraph(role, text, style, before, other);
    }

    boolean isHeading() {
        return role.startsWith("H");
    }

    /** How wide it is where it stands on one line. */
    double width() {
        return Typesetter.line(text, style.face().typeface()).width() * style.size();
    }

    /** The same in letters no larger than its longest word needs to stand whole on a line. */
    Paragraph within(double width) {
        Typeface face = style.face().typeface();
        double longest = Stream.of(text.split("[ \n]"))
                .mapToDouble(word -> Typesetter.line(word, face).width())
                .max()
                .orElse(0);
        double size = Math.min(style.size(), width / longest);
        return new Paragraph(role, text, new Style(style.face(), size, style.ink()), before, setting);
    }

    List<TextLine> lines(double width) {
        double room = setting == Setting.ON_GROUND ? width - 2 * AROUND : width;
        return text.isBlank() ? List.of() : LineBreaker.lines(text, style.face().typeface(), room / style.size());
    }

    /** Between what stands above and the first line of text. */
    double gap() {
        return setting == Setting.UNDER_RULE || setting == Setting.ON_GROUND ? before + AROUND : before;
    }

    /** Below the last line of text. */
    double tail() {
        return setting == Setting.ON_GROUND ? AROUND : 0;
    }

    double height(double width) {
        return gap() + lines(width).size() * style.leading() + tail();
    }
}
