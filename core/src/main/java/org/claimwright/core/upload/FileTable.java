package org.claimwright.core.upload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Cell;
import org.claimwright.core.spreadsheet.Row;
import org.claimwright.core.terminology.Texts;

/** The lines of a file: the rows below its headings, with the columns that are read. */
final class FileTable {
    private static final int SEARCHED = 30;

    private final Map<UploadColumn, Integer> places;
    private final List<String> unread = new ArrayList<>();
    private final List<FileLine> lines = new ArrayList<>();

    /** @throws org.claimwright.core.problem.Refusal where there is no row of headings that tells what is what */
    FileTable(List<Row> rows, Set<UploadColumn> wanted, Texts reader) {
        Headings headings = new Headings(wanted, reader);
        int head = headRow(rows, headings);
        places = places(rows.get(head), headings, reader);
        require(wanted, reader);
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
                    .filter(cell -> !headings.meant(cell.text()).isEmpty())
                    .count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    private Map<UploadColumn, Integer> places(Row head, Headings headings, Texts reader) {
        Map<UploadColumn, Integer> found = new EnumMap<>(UploadColumn.class);
        for (int column = 0; column < head.cells().size(); column++) {
            String heading = head.cell(column).text();
            Set<UploadColumn> meant = headings.meant(heading);
            if (meant.size() != 1) {
                if (!heading.isEmpty()) {
                    unread.add(heading);
                }
                continue;
            }
            UploadColumn one = meant.iterator().next();
            if (found.put(one, column) != null) {
                throw Problem.HEADING_REPEATED.refusal(Map.of("column", word(one, reader)));
            }
        }
        return found;
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
        Map<UploadColumn, Cell> cells = new EnumMap<>(UploadColumn.class);
        places.forEach((column, place) -> {
            Cell cell = row.cell(place);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        if (!cells.isEmpty() && !isTotal(row, cells)) {
            lines.add(new FileLine(row.number(), cells));
        }
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

    /** Headings that mean nothing here. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
