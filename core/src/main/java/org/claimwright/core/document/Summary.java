package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;
import org.claimwright.core.paper.Titled;

/** The nine lines of a claim; what is part of another line stands in a column of its own. */
final class Summary {
    private final Telling telling;

    Summary(Telling telling) {
        this.telling = telling;
    }

    Titled table() {
        List<Column> columns = List.of(
                Column.brief(telling.say("document.column.number")),
                Column.text(telling.say("document.column.description")).naming(),
                Column.figures(telling.say("paper.part")),
                Column.figures(telling.say(
                        "paper.amountIn", "currency", telling.claim().currency())));
        return new Titled(
                Paragraph.heading(2, telling.say("claim.summary"), Styles.HEADING, Styles.APART),
                new Table(columns, rows(telling.claim().summary()), Styles.TABLE, true));
    }

    private List<Row> rows(ClaimSummary summary) {
        List<Row> rows = new ArrayList<>();
        rows.add(whole("1", telling.say("claim.line1"), summary.originalContractSum()));
        rows.add(whole("2", telling.say("claim.line2"), summary.netChange()));
        rows.add(whole("3", telling.say("claim.line3") + " (1 + 2)", summary.contractSumToDate()));
        rows.add(whole("4", telling.say("claim.line4"), summary.completedAndStored()));
        rows.add(part("5a", telling.say("claim.line5a"), summary.workRetainage()));
        rows.add(part("5b", telling.say("claim.line5b"), summary.storedRetainage()));
        rows.add(whole("5", telling.say("claim.line5") + " (5a + 5b)", summary.retainage()));
        rows.add(whole("6", telling.say("claim.line6") + " (4 − 5)", summary.earnedLessRetainage()));
        rows.add(whole("7", telling.say("claim.line7"), summary.previousCertificates()));
        rows.add(row(Row.Kind.TOTAL, "8", telling.say("claim.line8") + " (6 − 7)", summary.currentPaymentDue()));
        rows.add(whole("9", telling.say("claim.line9") + " (3 − 6)", summary.balanceToFinish()));
        return rows;
    }

    private Row whole(String number, String name, Money amount) {
        return row(Row.Kind.LINE, number, name, amount);
    }

    private Row row(Row.Kind kind, String number, String name, Money amount) {
        String figure = telling.amounts().say(amount);
        return new Row(kind, List.of(Cell.of(number), Cell.of(name), Cell.EMPTY, Cell.of(figure)));
    }

    private Row part(String number, String name, Money amount) {
        String figure = telling.amounts().say(amount);
        return new Row(Row.Kind.LINE, List.of(Cell.of(number), Cell.of(name), Cell.of(figure), Cell.EMPTY));
    }
}
