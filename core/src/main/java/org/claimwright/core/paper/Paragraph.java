package org.claimwright.core.paper;

import java.util.List;

/**
 * A paragraph or heading.
 *
 * @param role what it is in the structure: P, H1, H2
 * @param before white space above it, in points
 * @param ruled whether a line to write on, or to part with, stands above it
 */
public record Paragraph(String role, String text, Style style, double before, boolean ruled) {
    private static final double UNDER_RULE = 3;

    public static Paragraph of(String text, Style style, double before) {
        return new Paragraph("P", text, style, before, false);
    }

    public static Paragraph heading(int level, String text, Style style, double before) {
        return new Paragraph("H" + level, text, style, before, false);
    }

    /** Under a line. */
    public Paragraph underRule() {
        return new Paragraph(role, text, style, before, true);
    }

    List<TextLine> lines(double width) {
        return text.isBlank() ? List.of() : LineBreaker.lines(text, style.face().typeface(), width / style.size());
    }

    double gap() {
        return ruled ? before + UNDER_RULE : before;
    }

    double height(double width) {
        return gap() + lines(width).size() * style.leading();
    }
}
