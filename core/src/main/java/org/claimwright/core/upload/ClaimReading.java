package org.claimwright.core.upload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Problem;

/**
 * The figures of a file as they would be typed into a claim. A cell that says what is there already is not typed, so that
 * a template comes back with one figure changed and the others as they were; an empty cell leaves what is there.
 */
final class ClaimReading {
    private final CellReader reader;
    private final LineNumbers numbers;
    private final Map<String, ClaimLineSheet> lines;
    private final Function<org.claimwright.core.money.Money, BigDecimal> amounts;
    private final List<Typed> typed = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    /** A line of the file with what it types; {@code edit} is null where it types nothing. */
    record Typed(FileLine line, ClaimLineSheet present, Map<UploadColumn, PreviewCell> cells, LineEdit edit) {}

    ClaimReading(CellReader reader, List<ClaimLineSheet> present, int decimals) {
        this.reader = reader;
        this.numbers =
                new LineNumbers(present.stream().map(ClaimLineSheet::number).toList());
        this.lines = present.stream()
                .collect(Collectors.toMap(
                        line -> LineNumbers.key(line.number()), line -> line, (one, other) -> one, HashMap::new));
        this.amounts = amount -> amount.amount(decimals);
    }

    List<Typed> read(List<FileLine> fileLines) {
        fileLines.forEach(this::read);
        return List.copyOf(typed);
    }

    private void read(FileLine line) {
        ClaimLineSheet present = present(line);
        Map<UploadColumn, PreviewCell> cells = new EnumMap<>(UploadColumn.class);
        cells.put(UploadColumn.NUMBER, new PreviewCell(line.number(), null, line.number(), false));
        line.cells().keySet().stream()
                .filter(column -> column != UploadColumn.NUMBER)
                .forEach(column -> read(line, column, present, cells));
        typed.add(new Typed(line, present, cells, present == null ? null : edit(present, cells)));
    }

    private ClaimLineSheet present(FileLine line) {
        if (line.number().isEmpty()) {
            reader.add(line.row(), UploadColumn.NUMBER, Problem.REQUIRED, Map.of());
            return null;
        }
        ClaimLineSheet present = lines.get(LineNumbers.key(numbers.known(line.number())));
        if (present == null) {
            reader.add(line.row(), UploadColumn.NUMBER, Problem.LINE_UNKNOWN, Map.of("line", line.number()));
        } else if (!seen.add(present.id())) {
            reader.add(line.row(), UploadColumn.NUMBER, Problem.REPEATED, Map.of("line", line.number()));
            return null;
        }
        return present;
    }

    private void read(FileLine line, UploadColumn at, ClaimLineSheet present, Map<UploadColumn, PreviewCell> cells) {
        UploadColumn column = meant(line, at);
        Object value = column.isFigure() ? reader.figure(line, at) : reader.text(line, at);
        Object before = present == null ? null : before(column, present);
        boolean changed = present != null && value != null && !same(before, value);
        PreviewCell cell = new PreviewCell(line.cell(at).text(), before, value, changed);
        // a share among the amounts gives way to one in its own column
        if (column == at || !line.cells().containsKey(column)) {
            cells.put(column, cell);
        }
        if (column != at) {
            Object amount = present == null ? null : before(at, present);
            cells.put(at, new PreviewCell(cell.typed(), amount, null, changed));
        }
    }

    // 50 % typed among the amounts is half of the line, as it is in the grid
    private static UploadColumn meant(FileLine line, UploadColumn column) {
        boolean share = column == UploadColumn.WORK && CellReader.isShare(line.cell(column));
        return share ? UploadColumn.WORK_PERCENT : column;
    }

    static boolean same(Object before, Object value) {
        if (before instanceof BigDecimal present && value instanceof BigDecimal figure) {
            return present.compareTo(figure) == 0;
        }
        return before == null ? value == null || isNothing(value) : before.equals(value);
    }

    private static boolean isNothing(Object value) {
        return value instanceof BigDecimal figure && figure.signum() == 0;
    }

    private Object before(UploadColumn column, ClaimLineSheet line) {
        return switch (column) {
            case WORK -> amounts.apply(line.claimedWork());
            case WORK_PERCENT ->
                Percent.share(line.claimedWork(), line.scheduledValue()).figure();
            case WORK_QUANTITY ->
                line.workQuantity() == null ? null : line.workQuantity().figure();
            case TOTAL_PERCENT -> line.percent().figure();
            case STORED_NEW ->
                amounts.apply(line.claimedStored().minus(line.storedPrevious()).plus(line.movedToWork()));
            case MOVED_TO_WORK -> amounts.apply(line.movedToWork());
            default -> line.comment();
        };
    }

    private static LineEdit edit(ClaimLineSheet present, Map<UploadColumn, PreviewCell> cells) {
        boolean nothing = cells.values().stream().noneMatch(PreviewCell::changed);
        return nothing
                ? null
                : LineEdit.billed(
                        present.id().toString(),
                        figure(UploadColumn.WORK, cells),
                        figure(UploadColumn.WORK_PERCENT, cells),
                        figure(UploadColumn.WORK_QUANTITY, cells),
                        figure(UploadColumn.TOTAL_PERCENT, cells),
                        figure(UploadColumn.STORED_NEW, cells),
                        figure(UploadColumn.MOVED_TO_WORK, cells),
                        (String) value(UploadColumn.COMMENT, cells));
    }

    private static BigDecimal figure(UploadColumn column, Map<UploadColumn, PreviewCell> cells) {
        return (BigDecimal) value(column, cells);
    }

    private static Object value(UploadColumn column, Map<UploadColumn, PreviewCell> cells) {
        PreviewCell cell = cells.get(column);
        return cell == null || !cell.changed() ? null : cell.after();
    }
}
