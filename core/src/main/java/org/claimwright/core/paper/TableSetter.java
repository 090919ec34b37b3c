package org.claimwright.core.paper;

import java.util.ArrayList;
import java.util.List;

/** Sets a table on as many pages as it needs. */
final class TableSetter {
    /** The letters of headings and of what stands under a figure, beside those of the figures. */
    static final double SMALLER = 0.86;

    private static final double ABOVE = 1.6;
    private static final double BELOW = 2.6;

    /** A line of text in a cell. */
    private record Set(TextLine line, Style style) {}

    /** A row whose text is broken into lines. */
    private record Laid(Row row, List<List<Set>> cells, double height) {}

    private final Flow flow;
    private final Table table;
    private final Widths widths;
    private final Style plain;
    private final Style strong;
    private final Style small;
    private final Style heading;
    private final Laid headings;
    private Tag body;

    TableSetter(Flow flow, Table table) {
        this.flow = flow;
        this.table = table;
        widths = Widths.of(table, flow.width());
        plain = new Style(Face.REGULAR, widths.size(), Ink.BLACK);
        strong = new Style(Face.STRONG, widths.size(), Ink.BLACK);
        small = new Style(Face.REGULAR, widths.size() * SMALLER, Ink.GREY);
        heading = new Style(Face.STRONG, widths.size() * SMALLER, Ink.GREY);
        headings = laid(
                new Row(
                        Row.Kind.LINE,
                        table.columns().stream()
                                .map(column -> Cell.of(column.heading()))
                                .toList()),
                heading);
    }

    /** How much of a page it takes where it is on one. */
    double height() {
        double rows = table.rows().stream()
                .mapToDouble(row -> laid(row, plain).height)
                .sum();
        return (table.headed() ? headings.height : 0) + rows;
    }

    void set() {
        Tag tag = flow.tag("Table");
        List<Row> rows = table.rows();
        Laid first = rows.isEmpty() ? headings : laid(rows.get(0), plain);
        flow.room(headings.height + first.height);
        headings(table.headed() ? tag.child("THead").child("TR") : null);
        body = tag.child("TBody");
        for (int i = 0; i < rows.size(); i++) {
            Laid row = i == 0 ? first : laid(rows.get(i), plain);
            boolean keep = row.row.kind() == Row.Kind.GROUP && i + 1 < rows.size();
            set(row, keep ? laid(rows.get(i + 1), plain).height : 0);
        }
    }

    private void set(Laid row, double kept) {
        boolean fitsAPage = row.height + kept <= flow.longest() - headings.height;
        if (flow.left() < (fitsAPage ? row.height + kept : ABOVE + plain.leading() + BELOW)) {
            turn();
        }
        Tag tag = body.child("TR");
        List<Tag> cells = tags(tag, row);
        int most = row.cells.stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        while (from < most) {
            from = part(row, cells, from);
            if (from < most) {
                turn();
            }
        }
    }

    private void turn() {
        flow.turn();
        headings(null);
    }

    /** Draws the lines of a row from one on that fit on the page. */
    private int part(Laid row, List<Tag> cells, int from) {
        double top = flow.y();
        above(row);
        int to = from;
        double y = top + ABOVE;
        double left = flow.left() - ABOVE - BELOW;
        double taken = 0;
        int most = row.cells.stream().mapToInt(List::size).max().orElse(0);
        while (to < most && (to == from || taken + plain.leading() <= left)) {
            taken += plain.leading();
            to++;
        }
        for (int i = 0; i < row.cells.size(); i++) {
            cell(row, i, cells.get(i), from, to, y);
        }
        flow.down(ABOVE + taken + BELOW);
        below(row);
        return to;
    }

    private void cell(Laid row, int column, Tag tag, int from, int to, double top) {
        List<Set> lines = row.cells.get(column);
        if (from >= lines.size()) {
            return;
        }
        flow.sheet().begin(tag);
        double y = top;
        for (Set set : lines.subList(from, Math.min(to, lines.size()))) {
            draw(set, column, y + plain.ascent());
            y += plain.leading();
        }
        flow.sheet().end();
    }

    private void draw(Set set, int column, double y) {
        Column of = table.columns().get(column);
        double x = left(column);
        if (of.figures()) {
            double wide = set.line.width() * set.style.size();
            x += widths.inside(column) - wide + overhang(set, column);
        }
        flow.sheet().text(set.line, x, y, set.style);
    }

    // so that digits stand below digits, also in parentheses
    private double overhang(Set set, int column) {
        List<TextLine.Run> runs = set.line.runs();
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).characters();
        double wide = last.endsWith(")") ? set.style.face().typeface().width(')') * set.style.size() : 0;
        return Math.min(wide, widths.after(column));
    }

    private double left(int column) {
        double x = flow.x() + widths.before(column);
        for (int i = 0; i < column; i++) {
            x += widths.of(i);
        }
        return x;
    }

    private List<Tag> tags(Tag row, Laid laid) {
        if (laid.row.kind() == Row.Kind.GROUP) {
            return List.of(row.child("TH").heads("Row", table.columns().size()));
        }
        List<Tag> tags = new ArrayList<>();
        for (Column column : table.columns()) {
            tags.add(column.heads() ? row.child("TH").heads("Row", 1) : row.child("TD"));
        }
        return tags;
    }

    /** @param row where they are part of the structure; null on later pages */
    private void headings(Tag row) {
        if (!table.headed()) {
            return;
        }
        double bottom = flow.y() + headings.height - BELOW;
        for (int i = 0; i < headings.cells.size(); i++) {
            heading(row, i, bottom);
        }
        flow.down(headings.height);
        flow.rule(0.9, Ink.BLACK);
    }

    private void heading(Tag row, int column, double bottom) {
        List<Set> lines = headings.cells.get(column);
        Tag tag = row == null ? null : row.child("TH").heads("Column", 1);
        if (lines.isEmpty()) {
            return;
        }
        if (tag == null) {
            flow.sheet().beginArtifact();
        } else {
            flow.sheet().begin(tag);
        }
        double y = bottom - lines.size() * heading.leading() + heading.ascent();
        for (Set set : lines) {
            draw(set, column, y);
            y += heading.leading();
        }
        flow.sheet().end();
    }

    private void above(Laid row) {
        if (row.row.kind() == Row.Kind.SUM || row.row.kind() == Row.Kind.TOTAL) {
            flow.rule(row.row.kind() == Row.Kind.SUM ? 0.5 : 0.9, Ink.BLACK);
        }
    }

    private void below(Laid row) {
        if (row.row.kind() == Row.Kind.LINE) {
            flow.rule(0.3, Ink.HAIR);
        }
    }

    private Laid laid(Row row, Style style) {
        List<List<Set>> cells = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            double room = row.kind() == Row.Kind.GROUP ? flow.width() : widths.inside(i);
            List<Set> lines = lines(row.cells().get(i), row.kind().isStrong() ? strong : style, room);
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        return new Laid(row, cells, ABOVE + most * style.leading() + BELOW);
    }

    private List<Set> lines(Cell cell, Style style, double room) {
        List<Set> lines = new ArrayList<>();
        add(lines, cell.text(), style, room);
        add(lines, cell.under(), small, room);
        return lines;
    }

    private static void add(List<Set> lines, String text, Style style, double room) {
        if (!text.isEmpty()) {
            LineBreaker.lines(text, style.face().typeface(), room / style.size() + 0.001)
                    .forEach(line -> lines.add(new Set(line, style)));
        }
    }
}
