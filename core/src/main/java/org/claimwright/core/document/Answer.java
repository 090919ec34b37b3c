package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;
import org.claimwright.core.paper.Titled;

/** Claimed, certified and difference in total; only what is claimed where nothing is certified. */
final class Answer {
    private final Telling telling;
    private final ClaimSummary claimed;
    private final ClaimSummary certified;

    Answer(Telling telling) {
        this.telling = telling;
        claimed = telling.submitted();
        certified = telling.claim().status().isCertified() ? telling.claim().summary() : null;
    }

    Titled table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.brief(telling.say("document.column.number")),
                Column.text(telling.say("document.column.description")).naming(),
                Column.figures(telling.say("paper.claimed"))));
        if (certified != null) {
            columns.add(Column.figures(telling.say("paper.certified")));
            columns.add(Column.figures(telling.say("paper.difference")));
        }
        return new Titled(
                Paragraph.heading(2, telling.say("claim.summary"), Styles.HEADING, Styles.APART),
                new Table(columns, rows(), Styles.TABLE, true));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("4", "claim.line4", ClaimSummary::completedAndStored));
        rows.add(row("5", "claim.line5", ClaimSummary::retainage));
        rows.add(row("6", "claim.line6", ClaimSummary::earnedLessRetainage));
        rows.add(row("7", "claim.line7", ClaimSummary::previousCertificates));
        rows.add(new Row(
                Row.Kind.SUM,
                row("8", "claim.line8", ClaimSummary::currentPaymentDue).cells()));
        if (certified != null) {
            kept(rows);
        }
        return rows;
    }

    private Row row(String number, String key, Function<ClaimSummary, Money> figure) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(number), Cell.of(telling.say(key))));
        Money asked = figure.apply(claimed);
        cells.add(say(asked));
        if (certified != null) {
            Money answered = figure.apply(certified);
            cells.add(say(answered));
            cells.add(Cell.of(telling.amounts().dashed(answered.minus(asked))));
        }
        return new Row(Row.Kind.LINE, cells);
    }

    private void kept(List<Row> rows) {
        if (!certified.withheld().isZero()) {
            String reason = certified.withheldReason() == null ? "" : certified.withheldReason();
            rows.add(more(
                    Row.Kind.LINE,
                    Cell.of(telling.say("paper.withheld")).over(reason),
                    certified.withheld().negated()));
        }
        List<DocumentFacts.Tax> taxes = telling.facts().taxes();
        Row.Kind kind = taxes.isEmpty() ? Row.Kind.TOTAL : Row.Kind.SUM;
        rows.add(more(kind, Cell.of(telling.say("claim.certificate")), certified.certificate()));
        taxes.forEach(tax -> rows.add(more(Row.Kind.LINE, Cell.of(telling.tax(tax)), tax.amount())));
        if (!taxes.isEmpty()) {
            Cell payable = Cell.of(telling.say("paper.payable"));
            rows.add(more(Row.Kind.TOTAL, payable, telling.facts().payable()));
        }
    }

    private Row more(Row.Kind kind, Cell name, Money amount) {
        return new Row(kind, List.of(Cell.EMPTY, name, Cell.EMPTY, say(amount), Cell.EMPTY));
    }

    private Cell say(Money amount) {
        return Cell.of(telling.amounts().say(amount));
    }
}
