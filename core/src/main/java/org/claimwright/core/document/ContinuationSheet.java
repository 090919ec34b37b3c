package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;

/** The continuation sheet: every line with its columns, sums of the schedule and of the change orders, the total. */
final class ContinuationSheet {
    private static final List<Function<ClaimLineSheet, Money>> BEFORE_PERCENT = List.of(
            ClaimLineSheet::scheduledValue,
            ClaimLineSheet::workPrevious,
            ClaimLineSheet::work,
            ClaimLineSheet::stored,
            ClaimLineSheet::total);
    private static final List<Function<ClaimLineSheet, Money>> AFTER_PERCENT =
            List.of(ClaimLineSheet::balance, ClaimLineSheet::retainage);

    private final Telling telling;
    private final Paper paper;

    ContinuationSheet(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
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
        return List.of(
                Column.brief(telling.say("document.column.number")).naming(),
                Column.text(telling.say("document.column.description")),
                Column.figures(telling.say("document.column.scheduledValue")),
                Column.figures(telling.say("document.column.workPrevious")),
                Column.figures(telling.say("document.column.work")),
                Column.figures(telling.say("document.column.stored")),
                Column.figures(telling.say("document.column.totalCompletedAndStored")),
                Column.figures(telling.say("document.column.percent")),
                Column.figures(telling.say("document.column.balanceToFinish")),
                Column.figures(telling.say("claim.retainage")));
    }

    private List<Row> rows() {
        List<ClaimLineSheet> lines = telling.claim().lines();
        List<ClaimLineSheet> schedule =
                lines.stream().filter(line -> line.changeOrderId() == null).toList();
        List<ClaimLineSheet> changes =
                lines.stream().filter(line -> line.changeOrderId() != null).toList();
        List<Row> rows = new ArrayList<>();
        group(rows, "sheet.schedule", "sheet.scheduleTotal", schedule, !changes.isEmpty());
        group(rows, "sheet.changes", "sheet.changesTotal", changes, !changes.isEmpty());
        rows.add(sum(Row.Kind.TOTAL, telling.say("sheet.total"), lines));
        return rows;
    }

    private void group(List<Row> rows, String name, String sum, List<ClaimLineSheet> lines, boolean several) {
        if (several && !lines.isEmpty()) {
            rows.add(Row.group(telling.say(name)));
        }
        lines.forEach(line -> rows.add(row(line)));
        if (several && !lines.isEmpty()) {
            rows.add(sum(Row.Kind.SUM, telling.say(sum), lines));
        }
    }

    private Row row(ClaimLineSheet line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.number()));
        cells.add(Cell.of(line.description()));
        BEFORE_PERCENT.forEach(column -> cells.add(Cell.of(telling.amounts().dashed(column.apply(line)))));
        cells.add(Cell.of(telling.amounts().say(line.percent())));
        AFTER_PERCENT.forEach(column -> cells.add(Cell.of(telling.amounts().dashed(column.apply(line)))));
        return new Row(Row.Kind.LINE, cells);
    }

    private Row sum(Row.Kind kind, String name, List<ClaimLineSheet> lines) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.EMPTY);
        cells.add(Cell.of(name));
        BEFORE_PERCENT.forEach(column -> cells.add(Cell.of(telling.amounts().dashed(sum(lines, column)))));
        Percent done = Percent.share(sum(lines, ClaimLineSheet::total), sum(lines, ClaimLineSheet::scheduledValue));
        cells.add(Cell.of(telling.amounts().say(done)));
        AFTER_PERCENT.forEach(column -> cells.add(Cell.of(telling.amounts().dashed(sum(lines, column)))));
        return new Row(kind, cells);
    }

    private static Money sum(List<ClaimLineSheet> lines, Function<ClaimLineSheet, Money> column) {
        return Money.sum(lines.stream().map(column).toList());
    }
}
