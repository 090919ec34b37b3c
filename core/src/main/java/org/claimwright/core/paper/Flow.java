package org.claimwright.core.paper;

import java.util.List;

/** The place on a page where the next thing is drawn, and how it goes on to the next page. */
final class Flow {
    private static final double AFTER_HEADING = 40;
    private static final double GUTTER = 24;
    private static final double MOST_OF_RIGHT = 0.62;
    /** What two sums of the same numbers may differ by. */
    private static final double NOTHING = 0.01;

    private final Paper paper;
    private Sheet sheet;
    private Tag part;
    private double top;
    private double y;
    private double end;
    private double aside;
    private double inset;
    private double share = 1;
    private double kept;

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
        return Edges.MARGIN + aside + inset;
    }

    double y() {
        return y;
    }

    double width() {
        double whole = sheet.width() - 2 * Edges.MARGIN - aside;
        return share == 1 ? whole : (whole - GUTTER) * share;
    }

    double left() {
        return end - y + NOTHING;
    }

    double longest() {
        return end - top;
    }

    void down(double points) {
        y += points;
    }

    /** Says something beside a figure that stands at the left of this place, and goes on below both. */
    void beside(double wide, double high, Runnable said) {
        double from = y;
        aside = wide + GUTTER;
        said.run();
        aside = 0;
        y = Math.max(y, from + high);
    }

    /** Lets the next table stand on one page with columns that follow it, where a page has room for both. */
    void keep(List<List<Paragraph>> following, List<Double> shares) {
        kept = highest(following, shares, width() - GUTTER * (following.size() - 1));
    }

    void rule(double weight, Ink ink) {
        sheet.beginArtifact();
        sheet.rule(x(), y, width(), weight, ink);
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
            // a heading does not stay behind alone
            double kept = paragraph.isHeading() ? AFTER_HEADING : 0;
            room(paragraph.gap() + Math.min(lines.size(), 2) * leading + kept);
        }
        ground(paragraph, lines, x, width);
        down(paragraph.gap());
        if (paragraph.isHeading()) {
            paper.mark(paragraph.text(), y);
        }
        if (!lines.isEmpty()) {
            say(lines, paragraph, x, width, turns);
        }
        down(paragraph.tail());
    }

    private void ground(Paragraph paragraph, List<TextLine> lines, double x, double width) {
        double from = y + paragraph.before();
        if (paragraph.setting() == Paragraph.Setting.PLAIN || paragraph.setting() == Paragraph.Setting.RIGHT) {
            return;
        }
        sheet.beginArtifact();
        if (paragraph.setting() == Paragraph.Setting.UNDER_RULE) {
            sheet.rule(x, from, width, 0.5, Ink.GREY);
        } else {
            double high = lines.size() * paragraph.style().leading() + 2 * Paragraph.AROUND;
            sheet.ground(x, from, width, Math.min(high, end - from), Ink.GROUND);
        }
        sheet.end();
    }

    private void say(List<TextLine> lines, Paragraph paragraph, double x, double width, boolean turns) {
        Style style = paragraph.style();
        Tag tag = tag(paragraph.role());
        sheet.begin(tag);
        for (TextLine line : lines) {
            if (turns && style.leading() > left()) {
                sheet.end();
                turn();
                sheet.begin(tag);
            }
            sheet.text(line, x + inset(paragraph, line, width), y + style.ascent(), style);
            down(style.leading());
        }
        sheet.end();
    }

    private static double inset(Paragraph paragraph, TextLine line, double width) {
        return switch (paragraph.setting()) {
            case RIGHT -> width - line.width() * paragraph.style().size();
            case ON_GROUND -> 2 * Paragraph.AROUND;
            default -> 0;
        };
    }

    void table(Table table) {
        new TableSetter(this, table).set();
    }

    void table(Titled titled) {
        double both = height(titled) + kept;
        if (kept > 0 && both <= longest()) {
            room(both);
        }
        kept = 0;
        say(List.of(titled.heading()));
        down(Titled.BETWEEN);
        table(titled.table());
    }

    /** Two tables side by side; one below the other where they are longer than a page. */
    void beside(Titled left, Titled right) {
        share = 0.5;
        double height = Math.max(height(left), height(right));
        if (height > longest()) {
            share = 1;
            table(left);
            table(right);
            return;
        }
        room(height + kept <= longest() ? height + kept : height);
        kept = 0;
        double from = y;
        table(left);
        y = from;
        inset = width() + GUTTER;
        table(right);
        inset = 0;
        share = 1;
        y = from + height;
    }

    private double height(Titled titled) {
        double table = new TableSetter(this, titled.table()).height();
        return titled.heading().height(width()) + Titled.BETWEEN + Math.max(table, AFTER_HEADING);
    }

    /** Two columns of paragraphs: the right one as wide as it needs on one line, the left one the rest; no figure is broken. */
    void opposite(List<Paragraph> left, List<Paragraph> right) {
        double room = width() - GUTTER;
        double most = MOST_OF_RIGHT * room;
        List<Paragraph> whole = right.stream()
                .map(paragraph -> paragraph.within(most - NOTHING))
                .toList();
        double longest = whole.stream().mapToDouble(Paragraph::width).max().orElse(0);
        // a share of the room comes back a little less than what it was a share for
        double needed = Math.min(most, longest + NOTHING) / room;
        beside(List.of(left, whole), List.of(1 - needed, needed));
    }

    /** Columns of paragraphs side by side; one below the other where they are longer than a page. */
    void beside(List<List<Paragraph>> columns, List<Double> shares) {
        double room = width() - GUTTER * (columns.size() - 1);
        double height = highest(columns, shares, room);
        if (height > longest()) {
            columns.forEach(this::say);
            return;
        }
        room(height);
        double from = y;
        double x = x();
        for (int i = 0; i < columns.size(); i++) {
            y = from;
            double width = room * shares.get(i);
            for (Paragraph paragraph : columns.get(i)) {
                say(paragraph, x, width, false);
            }
            x += width + GUTTER;
        }
        y = from + height;
    }

    private static double highest(List<List<Paragraph>> columns, List<Double> shares, double room) {
        double highest = 0;
        for (int i = 0; i < columns.size(); i++) {
            double width = room * shares.get(i);
            double height = columns.get(i).stream()
                    .mapToDouble(paragraph -> paragraph.height(width))
                    .sum();
            highest = Math.max(highest, height);
        }
        return highest;
    }
}
