package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;

/**
 * The continuation sheet: every line with its columns, sums of the schedule and of the change orders, the total. Measured
 * lines tell their quantities below the amounts. Letters stand for the columns, as people of the trade name them.
 */
final class ContinuationSheet {
    private static final List<Function<ClaimLineSheet, Money>> AMOUNTS = List.of(
            ClaimLineSheet::scheduledValue,
            ClaimLineSheet::workPrevious,
            ClaimLineSheet::work,
            ClaimLineSheet::stored,
            ClaimLineSheet::total,
            ClaimLineSheet::balance,
            ClaimLineSheet::retainage);
    private static final int BEFORE_PERCENT = 5;

    private final Telling telling;
    private final Paper paper;
    private final boolean coded;

    ContinuationSheet(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
        coded = telling.claim().lines().stream().anyMatch(line -> line.costCode() != null);
    }

    void tell() {
        paper.turn(true);
        paper.say(
                Paragraph.heading(2, telling.say("claim.detail"), Styles.HEADING, 0),
                Paragraph.of(
                        telling.say(
                                "paper.amountsIn", "currency", telling.claim().currency()),
                        Styles.LABEL,
                        0));
        paper.skip(4);
        paper.table(new Table(columns(), rows(), Styles.WIDE_TABLE, true));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.brief(lettered("number", "A")).naming());
        if (coded) {
            columns.add(Column.brief(telling.say("document.column.costCode")));
        }
        columns.add(Column.text(lettered("description", "B")));
        columns.add(Column.figures(lettered("scheduledValue", "C")));
        columns.add(Column.figures(lettered("workPrevious", "D")));
        columns.add(Column.figures(lettered("work", "E")));
        columns.add(Column.figures(lettered("stored", "F")));
        columns.add(Column.figures(lettered("totalCompletedAndStored", "G = D + E + F")));
        columns.add(Column.figures(lettered("percent", "G ÷ C")));
        columns.add(Column.figures(lettered("balanceToFinish", "H = C − G")));
        columns.add(Column.figures(telling.say("claim.retainage") + "\nI"));
        return columns;
    }

    private String lettered(String column, String letter) {
        return telling.say("document.column." + column) + "\n" + letter;
    }

    private List<Row> rows() {
        List<ClaimLineSheet> lines = telling.claim().lines();
        Map<Boolean, List<ClaimLineSheet>> parts =
                lines.stream().collect(Collectors.partitioningBy(line -> line.changeOrderId() != null));
        List<Row> rows = new ArrayList<>();
        if (parts.get(true).isEmpty()) {
            lines.forEach(line -> rows.add(row(line)));
        } else {
            rows.add(Row.group(telling.say("sheet.schedule")));
            parts.get(false).forEach(line -> rows.add(row(line)));
            rows.add(sum(Row.Kind.SUM, telling.say("paper.scheduleTotal"), parts.get(false)));
            changes(rows, parts.get(true));
            rows.add(sum(Row.Kind.SUM, telling.say("paper.changesTotal"), parts.get(true)));
        }
        rows.add(sum(Row.Kind.TOTAL, telling.say("sheet.total"), lines));
        return rows;
    }

    // each change order under its name, where that is known
    private void changes(List<Row> rows, List<ClaimLineSheet> lines) {
        Map<UUID, String> names = telling.facts().orders().stream()
                .collect(Collectors.toMap(ChangeOrderSheet::id, order -> order.number() + " " + order.title()));
        Map<String, List<ClaimLineSheet>> orders = new LinkedHashMap<>();
        for (ClaimLineSheet line : lines) {
            String name = names.getOrDefault(line.changeOrderId(), telling.say("sheet.changes"));
            orders.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
        }
        orders.forEach((name, some) -> {
            rows.add(Row.group(name));
            some.forEach(line -> rows.add(row(line)));
        });
    }

    private Row row(ClaimLineSheet line) {
        List<Cell> cells = named(Cell.of(line.number()), Cell.of(line.costCode()), Cell.of(line.description()));
        for (Function<ClaimLineSheet, Money> column : AMOUNTS) {
            cells.add(Cell.of(telling.amounts().dashed(column.apply(line))));
        }
        cells.add(
                cells.size() - AMOUNTS.size() + BEFORE_PERCENT,
                Cell.of(telling.amounts().share(line.percent())));
        return new Row(Row.Kind.LINE, line.unitPrice() == null ? cells : measured(line, cells));
    }

    private List<Cell> named(Cell number, Cell code, Cell description) {
        return new ArrayList<>(coded ? List.of(number, code, description) : List.of(number, description));
    }

    private List<Cell> measured(ClaimLineSheet line, List<Cell> cells) {
        int scheduled = coded ? 3 : 2;
        Quantity previous = orNone(line.quantityPrevious());
        Quantity present = orNone(line.workQuantity());
        String price = telling.amounts().say(line.unitPrice());
        under(cells, scheduled - 1, telling.amounts().measured(line.quantity(), line.unit()) + " × " + price);
        under(cells, scheduled + 1, quantity(previous));
        under(cells, scheduled + 2, quantity(present));
        under(cells, scheduled + 4, quantity(previous.plus(present)));
        return cells;
    }

    // where nothing was done on a line, nobody typed how much
    private static Quantity orNone(Quantity quantity) {
        return quantity == null ? Quantity.ZERO : quantity;
    }

    private static void under(List<Cell> cells, int column, String small) {
        cells.set(column, cells.get(column).over(small));
    }

    private String quantity(Quantity quantity) {
        return quantity.equals(Quantity.ZERO) ? "" : telling.amounts().say(quantity);
    }

    private Row sum(Row.Kind kind, String name, List<ClaimLineSheet> lines) {
        List<Cell> cells = named(Cell.EMPTY, Cell.EMPTY, Cell.of(name));
        for (Function<ClaimLineSheet, Money> column : AMOUNTS) {
            cells.add(Cell.of(telling.amounts().dashed(sum(lines, column))));
        }
        cells.add(cells.size() - AMOUNTS.size() + BEFORE_PERCENT, Cell.of(share(lines)));
        return new Row(kind, cells);
    }

    // of changes that add and deduct, what is left is no whole that something could be a share of
    private String share(List<ClaimLineSheet> lines) {
        Money whole = sum(lines, ClaimLineSheet::scheduledValue);
        boolean changes = lines.stream().allMatch(line -> line.changeOrderId() != null);
        boolean adding = lines.stream().anyMatch(line -> line.scheduledValue().isPositive());
        boolean deducting =
                lines.stream().anyMatch(line -> line.scheduledValue().isNegative());
        return whole.isZero() || changes && adding && deducting
                ? ""
                : telling.amounts().share(Percent.share(sum(lines, ClaimLineSheet::total), whole));
    }

    private static Money sum(List<ClaimLineSheet> lines, Function<ClaimLineSheet, Money> column) {
        return Money.sum(lines.stream().map(column).toList());
    }
}
