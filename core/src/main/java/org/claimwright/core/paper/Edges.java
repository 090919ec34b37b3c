package org.claimwright.core.paper;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What stands at the edges of every page, for the eye alone: a screen reader has heard it before.
 *
 * @param head at the top, but for the first page
 * @param foot at the bottom, in full width; may be empty
 * @param numbers the page's number in words, from how many pages there are and then which one it is
 * @param across in large pale letters over the whole page; null for none
 */
public record Edges(String head, String foot, IntFunction<IntFunction<String>> numbers, String across) {
    static final double MARGIN = 40;

    private static final Style SMALL = new Style(Face.REGULAR, 7, Ink.GREY);
    private static final int MOST_FOOT_LINES = 6;
    private static final double ACROSS = 96;
    private static final double HEAD_AT = 30;
    private static final double GAP = 10;
    private static final double FOR_NUMBER = 110;

    /** How far from the top of a page its content begins. */
    double above(boolean first) {
        return first ? MARGIN : MARGIN + GAP;
    }

    /** How far from the bottom of a page its content ends. */
    double below(double width) {
        return MARGIN + Math.max(1, footLines(width).size()) * SMALL.leading() + GAP;
    }

    private List<TextLine> footLines(double width) {
        if (foot.isBlank()) {
            return List.of();
        }
        double room = width - 2 * MARGIN - FOR_NUMBER;
        List<TextLine> lines = LineBreaker.lines(foot, SMALL.face().typeface(), room / SMALL.size());
        return lines.subList(0, Math.min(MOST_FOOT_LINES, lines.size()));
    }

    void draw(Sheet sheet, int page, int pages) {
        sheet.beginArtifact();
        if (across != null) {
            across(sheet);
        }
        foot(sheet, numbers.apply(pages).apply(page));
        if (page > 1) {
            TextLine line = clipped(head, sheet.width() - 2 * MARGIN);
            sheet.text(line, MARGIN, HEAD_AT, SMALL);
            sheet.rule(MARGIN, HEAD_AT + 5, sheet.width() - 2 * MARGIN, 0.4, Ink.HAIR);
        }
        sheet.end();
    }

    private void foot(Sheet sheet, String number) {
        List<TextLine> lines = footLines(sheet.width());
        double first = sheet.height() - MARGIN - (Math.max(1, lines.size()) - 1) * SMALL.leading();
        sheet.rule(MARGIN, first - SMALL.leading(), sheet.width() - 2 * MARGIN, 0.4, Ink.HAIR);
        double y = first;
        for (TextLine line : lines) {
            sheet.text(line, MARGIN, y, SMALL);
            y += SMALL.leading();
        }
        TextLine right = Typesetter.line(number, SMALL.face().typeface());
        sheet.text(right, sheet.width() - MARGIN - right.width() * SMALL.size(), first, SMALL);
    }

    private void across(Sheet sheet) {
        TextLine line = Typesetter.line(across, Face.STRONG.typeface());
        double diagonal = Math.hypot(sheet.width(), sheet.height()) * 0.7;
        sheet.across(line, Math.min(ACROSS, diagonal / line.width()), Ink.GROUND);
    }

    // one line: what does not fit is on the first page in full
    private static TextLine clipped(String text, double width) {
        return LineBreaker.lines(text, SMALL.face().typeface(), width / SMALL.size())
                .get(0);
    }
}
