package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;
import org.claimwright.core.paper.Titled;

/** From what is due to what is paid: taxes, what is withheld and why, and once it is certified the certified amount. */
final class Certification {
    private final Telling telling;
    private final ClaimSummary summary;
    private final boolean certified;

    Certification(Telling telling) {
        this.telling = telling;
        summary = telling.claim().summary();
        certified = telling.claim().status().isCertified();
    }

    /** Whether there is more to say than what line 8 says. */
    boolean isTold() {
        return certified || !telling.facts().taxes().isEmpty();
    }

    Titled table() {
        String heading = certified ? "claim.certificate" : "paper.payable";
        return new Titled(
                Paragraph.heading(2, telling.say(heading), Styles.HEADING, Styles.APART),
                new Table(
                        List.of(
                                Column.text(telling.say("document.column.description"))
                                        .naming(),
                                Column.figures(telling.say(
                                        "paper.amountIn",
                                        "currency",
                                        telling.claim().currency()))),
                        rows(),
                        Styles.TABLE,
                        true));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (certified) {
            claimed(rows);
        }
        rows.add(row(Row.Kind.LINE, telling.say("claim.line8") + " (8)", summary.currentPaymentDue()));
        if (!summary.withheld().isZero()) {
            withheld(rows);
        }
        List<DocumentFacts.Tax> taxes = telling.facts().taxes();
        if (certified) {
            Row.Kind kind = taxes.isEmpty() ? Row.Kind.TOTAL : Row.Kind.SUM;
            rows.add(row(kind, telling.say("claim.certificate"), summary.certificate()));
        }
        taxed(rows, taxes);
        return rows;
    }

    private void taxed(List<Row> rows, List<DocumentFacts.Tax> taxes) {
        taxes.forEach(tax -> rows.add(row(Row.Kind.LINE, telling.tax(tax), tax.amount())));
        if (!taxes.isEmpty()) {
            rows.add(row(
                    Row.Kind.TOTAL,
                    telling.say("paper.payable"),
                    telling.facts().payable()));
        }
    }

    // what was asked for, where the review changed it
    private void claimed(List<Row> rows) {
        ClaimSheet submitted = telling.facts().submitted();
        if (submitted == null) {
            return;
        }
        Money claimed = submitted.summary().currentPaymentDue();
        Money change = summary.currentPaymentDue().minus(claimed);
        if (!change.isZero()) {
            rows.add(row(Row.Kind.LINE, telling.say("paper.claimed"), claimed));
            rows.add(row(Row.Kind.LINE, telling.say("paper.changed"), change));
        }
    }

    private void withheld(List<Row> rows) {
        String reason = summary.withheldReason() == null ? "" : summary.withheldReason();
        Row plain = row(
                Row.Kind.LINE, telling.say("paper.withheld"), summary.withheld().negated());
        rows.add(new Row(
                Row.Kind.LINE,
                List.of(plain.cells().get(0).over(reason), plain.cells().get(1))));
    }

    private Row row(Row.Kind kind, String name, Money amount) {
        return new Row(kind, List.of(Cell.of(name), Cell.of(telling.amounts().say(amount))));
    }
}
