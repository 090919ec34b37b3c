package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;
import org.claimwright.core.paper.Titled;

/** The change orders of a claim: additions and deductions, those of earlier claims and new ones, and each by itself. */
final class Changes {
    private final Telling telling;
    private final Paper paper;

    Changes(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    boolean areAny() {
        return telling.claim().lines().stream().anyMatch(line -> line.changeOrderId() != null);
    }

    Titled table() {
        ClaimSummary summary = telling.claim().summary();
        List<Row> rows = new ArrayList<>();
        rows.add(row("claim.changesBefore", summary.previousAdditions(), summary.previousDeductions()));
        rows.add(row("claim.changesNow", summary.periodAdditions(), summary.periodDeductions()));
        rows.add(new Row(
                Row.Kind.SUM,
                row(
                                "sheet.total",
                                summary.previousAdditions().plus(summary.periodAdditions()),
                                summary.previousDeductions().plus(summary.periodDeductions()))
                        .cells()));
        return new Titled(
                Paragraph.heading(2, telling.say("claim.changes"), Styles.HEADING, Styles.APART),
                new Table(columns("paper.when"), rows, Styles.TABLE, true));
    }

    /** Each change order whose lines are on the claim, if its number is known. */
    void tellEach() {
        Map<UUID, Money> totals = totals();
        List<Row> rows = telling.facts().orders().stream()
                .filter(order -> totals.containsKey(order.id()))
                .map(order -> row(order, totals.get(order.id())))
                .toList();
        if (!rows.isEmpty()) {
            paper.table(new Titled(
                    Paragraph.heading(2, telling.say("paper.orders"), Styles.HEADING, Styles.APART),
                    new Table(columns("paper.order"), rows, Styles.WIDE_TABLE, true)));
        }
    }

    private Map<UUID, Money> totals() {
        Map<UUID, Money> totals = new LinkedHashMap<>();
        for (ClaimLineSheet line : telling.claim().lines()) {
            if (line.changeOrderId() != null) {
                totals.merge(line.changeOrderId(), line.scheduledValue(), Money::plus);
            }
        }
        return totals;
    }

    private List<Column> columns(String first) {
        return List.of(
                Column.text(telling.say(first)).naming(),
                Column.figures(telling.say("claim.additions")),
                Column.figures(telling.say("claim.deductions")));
    }

    private Row row(ChangeOrderSheet order, Money total) {
        String on = order.approvedOn() == null ? "" : telling.say("paper.approvedOn", "on", order.approvedOn());
        return new Row(
                Row.Kind.LINE,
                List.of(
                        Cell.of(order.number() + " " + order.title()).over(on),
                        Cell.of(telling.amounts().dashed(total.max(Money.ZERO))),
                        Cell.of(telling.amounts().dashed(total.min(Money.ZERO).negated()))));
    }

    private Row row(String key, Money additions, Money deductions) {
        return new Row(
                Row.Kind.LINE,
                List.of(
                        Cell.of(telling.say(key)),
                        Cell.of(telling.amounts().dashed(additions)),
                        Cell.of(telling.amounts().dashed(deductions))));
    }
}
