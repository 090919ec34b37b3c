package org.claimwright.core.upload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Cell;
import org.claimwright.core.spreadsheet.Row;
import org.claimwright.core.terminology.Texts;

/** The lines of a file: the rows below its headings, with the columns that are read. */
final class FileTable {
    private static final int SEARCHED = 30;

    private final Map<UploadColumn, Integer> places;
    private final Map<GivenColumn, Integer> givenPlaces = new EnumMap<>(GivenColumn.class);
    private final Map<GivenColumn, String> givenHeadings = new EnumMap<>(GivenColumn.class);
    private final List<String> unread = new ArrayList<>();
    private final List<FileLine> lines = new ArrayList<>();
    private final List<Integer> titles = new ArrayList<>();
    private final boolean describing;

    /** @throws org.claimwright.core.problem.Refusal where there is no row of headings that tells what is what */
    FileTable(List<Row> rows, Set<UploadColumn> wanted, Texts reader) {
        Headings headings = new Headings(wanted, reader);
        int head = headRow(rows, headings);
        places = places(rows.get(head), headings, reader);
        require(wanted, reader);
        describing = wanted.contains(UploadColumn.DESCRIPTION);
        rows.subList(head + 1, rows.size()).forEach(this::add);
        if (lines.isEmpty()) {
            throw Problem.NO_LINES_IN_FILE.refusal();
        }
    }

    // titles may stand above
    private static int headRow(List<Row> rows, Headings headings) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            long known = rows.get(i).cells().stream()
                    .filter(cell -> isKnown(cell.text(), headings))
                    .count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    private static boolean isKnown(String heading, Headings headings) {
        return !headings.meant(heading).isEmpty()
                || headings.given(heading).isPresent()
                || headings.everyday(heading).isPresent();
    }

    private Map<UploadColumn, Integer> places(Row head, Headings headings, Texts reader) {
        Map<UploadColumn, Integer> found = new EnumMap<>(UploadColumn.class);
        Map<Integer, String> others = new LinkedHashMap<>();
        for (int column = 0; column < head.cells().size(); column++) {
            String heading = head.cell(column).text();
            Set<UploadColumn> meant = headings.meant(heading);
            if (meant.size() != 1) {
                others.put(column, heading);
                continue;
            }
            UploadColumn one = meant.iterator().next();
            if (found.put(one, column) != null) {
                throw Problem.HEADING_REPEATED.refusal(Map.of("column", word(one, reader)));
            }
        }
        others.forEach((column, heading) -> beside(column, heading, headings, found));
        return found;
    }

    // a word of everyday gives way to one of a dictionary, wherever that stands; where nothing else has figures, what
    // a template only tells is what somebody typed
    private void beside(int column, String heading, Headings headings, Map<UploadColumn, Integer> found) {
        Optional<GivenColumn> given = headings.given(heading);
        Optional<UploadColumn> everyday = headings.everyday(heading).filter(one -> !found.containsKey(one));
        boolean figures = found.keySet().stream().anyMatch(UploadColumn::isFigure);
        if (everyday.isPresent() && (given.isEmpty() || !figures)) {
            found.put(everyday.get(), column);
        } else if (given.isPresent()) {
            givenPlaces.putIfAbsent(given.get(), column);
            givenHeadings.putIfAbsent(given.get(), heading);
        } else if (!heading.isEmpty()) {
            unread.add(heading);
        }
    }

    private void require(Set<UploadColumn> wanted, Texts reader) {
        boolean valued = places.keySet().stream().anyMatch(column -> column != UploadColumn.NUMBER);
        if (!places.containsKey(UploadColumn.NUMBER)) {
            throw Problem.HEADING_MISSING.refusal(Map.of("column", word(UploadColumn.NUMBER, reader)));
        }
        if (!valued) {
            UploadColumn usual = wanted.contains(UploadColumn.WORK)
                    ? UploadColumn.WORK
                    : wanted.contains(UploadColumn.AMOUNT) ? UploadColumn.AMOUNT : UploadColumn.QUANTITY;
            throw Problem.HEADING_MISSING.refusal(Map.of("column", word(usual, reader)));
        }
    }

    static String word(UploadColumn column, Texts reader) {
        return reader.say("upload.column." + column.code());
    }

    private void add(Row row) {
        Map<UploadColumn, Cell> cells = filled(row, places);
        if (describing && isTitle(row, cells)) {
            titles.add(row.number());
        } else if (!cells.isEmpty() && !isTotal(row, cells)) {
            lines.add(new FileLine(row.number(), cells, filled(row, givenPlaces)));
        }
    }

    private static <C> Map<C, Cell> filled(Row row, Map<C, Integer> places) {
        Map<C, Cell> cells = new LinkedHashMap<>();
        places.forEach((column, place) -> {
            if (!row.cell(place).isEmpty()) {
                cells.put(column, row.cell(place));
            }
        });
        return cells;
    }

    // Division 3, Concrete: one text over the lines that follow
    private static boolean isTitle(Row row, Map<UploadColumn, Cell> cells) {
        boolean named = cells.containsKey(UploadColumn.NUMBER) || cells.containsKey(UploadColumn.DESCRIPTION);
        return named && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1 && !isTotal(row, cells);
    }

    private static boolean isTotal(Row row, Map<UploadColumn, Cell> cells) {
        Cell number = cells.getOrDefault(UploadColumn.NUMBER, Cell.EMPTY);
        return (number.isEmpty() || Headings.isTotal(number.text()))
                && row.cells().stream().anyMatch(cell -> Headings.isTotal(cell.text()));
    }

    /** The columns that the file has, in the order in which they are shown. */
    List<UploadColumn> columns() {
        return List.copyOf(places.keySet());
    }

    boolean has(UploadColumn column) {
        return places.containsKey(column);
    }

    List<FileLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** What the file calls a column that only tells. */
    String heading(GivenColumn column) {
        return givenHeadings.get(column);
    }

    /** The rows that head others and are no lines. */
    List<Integer> titles() {
        return List.copyOf(titles);
    }

    /** Headings that mean nothing here. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
