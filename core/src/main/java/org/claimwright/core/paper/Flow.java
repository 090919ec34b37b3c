package org.claimwright.core.paper;

import java.util.List;

/** The place on a page where the next thing is drawn, and how it goes on to the next page. */
final class Flow {
    private final Paper paper;
    private Sheet sheet;
    private Tag part;
    private double top;
    private double y;
    private double end;

    Flow(Paper paper) {
        this.paper = paper;
    }

    void begins(Tag newPart) {
        part = newPart;
    }

    /** Goes on at the top of this page. */
    void on(Sheet next, double from, double to) {
        sheet = next;
        top = from;
        y = from;
        end = to;
    }

    void turn() {
        paper.turn();
    }

    /** Turns the page where there is less room than this, unless no page has as much. */
    void room(double needed) {
        if (needed > left() && y > top) {
            turn();
        }
    }

    Tag tag(String type) {
        return part.child(type);
    }

    Sheet sheet() {
        return sheet;
    }

    double x() {
        return Edges.MARGIN;
    }

    double y() {
        return y;
    }

    double width() {
        return sheet.width() - 2 * Edges.MARGIN;
    }

    double left() {
        return end - y;
    }

    double longest() {
        return end - top;
    }

    void down(double points) {
        y += points;
    }

    void rule(double weight, Ink ink) {
        rule(x(), width(), weight, ink);
    }

    private void rule(double x, double width, double weight, Ink ink) {
        sheet.beginArtifact();
        sheet.rule(x, y, width, weight, ink);
        sheet.end();
    }

    /** Paragraphs one below the other over the whole width. */
    void say(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> say(paragraph, x(), width(), true));
    }

    private void say(Paragraph paragraph, double x, double width, boolean turns) {
        List<TextLine> lines = paragraph.lines(width);
        double leading = paragraph.style().leading();
        if (turns) {
            room(paragraph.gap() + Math.min(lines.size(), 2) * leading);
        }
        down(paragraph.gap());
        if (paragraph.ruled()) {
            rule(x, width, 0.5, Ink.RULE);
            down(1);
        }
        if (!lines.isEmpty()) {
            say(lines, tag(paragraph.role()), x, paragraph.style(), turns);
        }
    }

    private void say(List<TextLine> lines, Tag tag, double x, Style style, boolean turns) {
        sheet.begin(tag);
        for (TextLine line : lines) {
            if (turns && style.leading() > left()) {
                sheet.end();
                turn();
                sheet.begin(tag);
            }
            sheet.text(line, x, y + style.ascent(), style);
            down(style.leading());
        }
        sheet.end();
    }

    /** Columns of paragraphs side by side; one below the other where they are longer than a page. */
    void beside(List<List<Paragraph>> columns, double gutter) {
        double width = (width() - gutter * (columns.size() - 1)) / columns.size();
        double height = columns.stream()
                .mapToDouble(column -> column.stream()
                        .mapToDouble(paragraph -> paragraph.height(width) + 1)
                        .sum())
                .max()
                .orElse(0);
        if (height > longest()) {
            columns.forEach(this::say);
            return;
        }
        room(height);
        double from = y;
        double x = x();
        for (List<Paragraph> column : columns) {
            y = from;
            for (Paragraph paragraph : column) {
                say(paragraph, x, width, false);
            }
            x += width + gutter;
        }
        y = from + height;
    }
}
