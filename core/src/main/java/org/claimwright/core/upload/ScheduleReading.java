package org.claimwright.core.upload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.project.AccountingMethod;

/**
 * The lines of a file as a whole schedule of values. A column that the file does not have stays as it is on the lines
 * that there are; an empty cell of one that it has is empty.
 */
final class ScheduleReading {
    private final FileTable table;
    private final CellReader reader;
    private final boolean measured;
    private final int decimals;
    private final LineNumbers numbers;
    private final Map<String, LineSheet> present = new HashMap<>();

    /** A line of the file as it is sent, beside the line that there is; null for a new one. */
    record Written(FileLine line, LineSheet present, Map<UploadColumn, PreviewCell> cells, LineDraft draft) {
        boolean isChanged() {
            return present == null || cells.values().stream().anyMatch(PreviewCell::changed);
        }
    }

    ScheduleReading(FileTable table, CellReader reader, List<LineSheet> lines, AccountingMethod method, int decimals) {
        this.table = table;
        this.reader = reader;
        this.measured = method == AccountingMethod.UNIT;
        this.decimals = decimals;
        this.numbers = new LineNumbers(lines.stream().map(LineSheet::number).toList());
        lines.forEach(line -> present.put(LineNumbers.key(line.number()), line));
    }

    List<Written> read() {
        List<Written> written = new ArrayList<>();
        table.lines().forEach(line -> written.add(read(line)));
        return written;
    }

    private Written read(FileLine line) {
        String number = reader.text(line, UploadColumn.NUMBER);
        String known = number == null ? null : numbers.known(number);
        LineSheet same = known == null ? null : present.get(LineNumbers.key(known));
        Map<UploadColumn, PreviewCell> cells = new EnumMap<>(UploadColumn.class);
        for (UploadColumn column : table.columns()) {
            Object after = column == UploadColumn.NUMBER ? known : value(line, column);
            Object before = same == null ? null : before(column, same, decimals);
            boolean changed = same != null && !isSame(before, after);
            cells.put(column, new PreviewCell(line.cell(column).text(), before, after, changed));
        }
        return new Written(line, same, cells, draft(known, same, cells));
    }

    private Object value(FileLine line, UploadColumn column) {
        return column.isFigure() ? reader.figure(line, column) : reader.text(line, column);
    }

    private static boolean isSame(Object before, Object after) {
        if (before instanceof BigDecimal figure && after instanceof BigDecimal other) {
            return figure.compareTo(other) == 0;
        }
        return java.util.Objects.equals(before, after);
    }

    /** What a line says in a column; null for nothing. */
    static Object before(UploadColumn column, LineSheet line, int decimals) {
        return switch (column) {
            case NUMBER -> line.number();
            case COST_CODE -> line.costCode();
            case COST_TYPE -> line.costType();
            case DESCRIPTION -> line.description();
            case AMOUNT -> line.scheduled().amount(decimals);
            case QUANTITY -> line.quantity() == null ? null : line.quantity().figure();
            case UNIT -> line.unit();
            case UNIT_PRICE ->
                line.unitPrice() == null ? null : line.unitPrice().figure();
            default ->
                line.retainageRate() == null ? null : line.retainageRate().figure();
        };
    }

    private LineDraft draft(String number, LineSheet same, Map<UploadColumn, PreviewCell> cells) {
        return new LineDraft(
                number,
                (String) wanted(UploadColumn.COST_CODE, same, cells),
                (String) wanted(UploadColumn.COST_TYPE, same, cells),
                (String) wanted(UploadColumn.DESCRIPTION, same, cells),
                (BigDecimal) (measured ? null : wanted(UploadColumn.AMOUNT, same, cells)),
                (BigDecimal) (measured ? wanted(UploadColumn.QUANTITY, same, cells) : null),
                (String) wanted(UploadColumn.UNIT, same, cells),
                (BigDecimal) (measured ? wanted(UploadColumn.UNIT_PRICE, same, cells) : null),
                (BigDecimal) wanted(UploadColumn.RETAINAGE, same, cells));
    }

    private Object wanted(UploadColumn column, LineSheet same, Map<UploadColumn, PreviewCell> cells) {
        if (table.has(column)) {
            return cells.get(column).after();
        }
        return same == null ? null : before(column, same, decimals);
    }
}
