package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;

/** The application page: who bills whom on what, the summary, the change orders, what was certified, places to sign. */
final class FrontPage {
    private static final double LOGO_WIDE = 150;
    private static final double LOGO_HIGH = 42;

    private final Telling telling;
    private final Paper paper;

    FrontPage(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    void saysItIsATranslation() {
        paper.say(Paragraph.of(telling.say("paper.translation"), Styles.LABEL, 0));
        paper.skip(8);
    }

    void tell() {
        heading(telling.say("paper.heading.CLAIM"));
        parties();
        summary();
        changes();
        certificate();
        signatures(List.of(telling.say("paper.signedBiller"), telling.say("paper.signedPayer")));
    }

    void heading(String title) {
        if (telling.facts().logo() != null) {
            paper.picture(telling.facts().logo(), LOGO_WIDE, LOGO_HIGH);
            paper.skip(10);
        }
        paper.say(
                Paragraph.heading(1, title, Styles.TITLE, 0),
                Paragraph.of(telling.say("paper.standing." + telling.claim().status()), Styles.STANDING, 2));
        paper.skip(6);
    }

    void parties() {
        DocumentFacts facts = telling.facts();
        List<Paragraph> left = new ArrayList<>();
        party(left, "paper.from", facts.biller());
        party(left, "paper.to", facts.payer());
        if (facts.consultant() != null) {
            party(left, "paper.consultant", facts.consultant());
        }
        paper.beside(List.of(left, which()));
        paper.skip(8);
    }

    private void party(List<Paragraph> into, String label, DocumentFacts.Party party) {
        label(into, label);
        into.add(Paragraph.of(party.name(), Styles.NAME, 0));
        optional(into, party.address());
        optional(into, party.taxNumbers());
    }

    private void label(List<Paragraph> into, String key) {
        into.add(Paragraph.of(telling.say(key), Styles.LABEL, 7));
    }

    private static void optional(List<Paragraph> into, String text) {
        if (text != null && !text.isBlank()) {
            into.add(Paragraph.of(text, Styles.TEXT, 0));
        }
    }

    private List<Paragraph> which() {
        ClaimSheet claim = telling.claim();
        DocumentFacts.Job job = telling.facts().job();
        List<Paragraph> into = new ArrayList<>();
        label(into, "paper.number");
        into.add(Paragraph.of(claim.number(), Styles.NAME, 0));
        label(into, "paper.project");
        into.add(Paragraph.of(job.projectNumber() + " " + job.projectName(), Styles.TEXT, 0));
        optional(into, job.projectAddress());
        label(into, "paper.contract");
        into.add(Paragraph.of(job.contractNumber() + " " + job.contractTitle(), Styles.TEXT, 0));
        label(into, "paper.period");
        into.add(Paragraph.of(telling.words().days(claim.startOn(), claim.endOn()), Styles.TEXT, 0));
        label(into, "claim.billingOn");
        into.add(Paragraph.of(telling.day(claim.billingOn()), Styles.TEXT, 0));
        return into;
    }

    void summary() {
        ClaimSummary summary = telling.claim().summary();
        List<Row> rows = new ArrayList<>();
        rows.add(line("1", "claim.line1", summary.originalContractSum()));
        rows.add(line("2", "claim.line2", summary.netChange()));
        rows.add(line("3", "claim.line3", summary.contractSumToDate()));
        rows.add(line("4", "claim.line4", summary.completedAndStored()));
        rows.add(line("5a", "claim.line5a", summary.workRetainage()));
        rows.add(line("5b", "claim.line5b", summary.storedRetainage()));
        rows.add(line("5", "claim.line5", summary.retainage()));
        rows.add(line("6", "claim.line6", summary.earnedLessRetainage()));
        rows.add(line("7", "claim.line7", summary.previousCertificates()));
        rows.add(new Row(
                Row.Kind.TOTAL,
                line("8", "claim.line8", summary.currentPaymentDue()).cells()));
        rows.add(line("9", "claim.line9", summary.balanceToFinish()));
        paper.say(Paragraph.heading(2, telling.say("claim.summary"), Styles.HEADING, 6));
        paper.table(new Table(
                List.of(
                        Column.brief(""),
                        Column.text(telling.say("document.column.description")).naming(),
                        Column.figures(telling.say(
                                "paper.amountIn", "currency", telling.claim().currency()))),
                rows,
                Styles.TABLE,
                true));
    }

    private Row line(String number, String key, Money amount) {
        return new Row(
                Row.Kind.LINE,
                List.of(
                        Cell.of(number),
                        Cell.of(telling.say(key)),
                        Cell.of(telling.amounts().say(amount))));
    }

    private void changes() {
        ClaimSummary summary = telling.claim().summary();
        paper.say(Paragraph.heading(2, telling.say("claim.changes"), Styles.HEADING, 12));
        paper.table(new Table(
                List.of(
                        Column.text("").naming(),
                        Column.figures(telling.say("claim.additions")),
                        Column.figures(telling.say("claim.deductions"))),
                List.of(
                        change("claim.changesBefore", summary.previousAdditions(), summary.previousDeductions()),
                        change("claim.changesNow", summary.periodAdditions(), summary.periodDeductions())),
                Styles.TABLE,
                true));
    }

    private Row change(String key, Money additions, Money deductions) {
        return new Row(
                Row.Kind.LINE,
                List.of(
                        Cell.of(telling.say(key)),
                        Cell.of(telling.amounts().dashed(additions)),
                        Cell.of(telling.amounts().dashed(deductions))));
    }

    private void certificate() {
        ClaimSummary summary = telling.claim().summary();
        if (summary.certificate() == null) {
            return;
        }
        paper.say(Paragraph.heading(2, telling.say("claim.certificate"), Styles.HEADING, 12));
        List<Row> rows = new ArrayList<>();
        rows.add(line("8", "claim.line8", summary.currentPaymentDue()));
        if (!summary.withheld().isZero()) {
            rows.add(new Row(
                    Row.Kind.LINE,
                    List.of(
                            Cell.EMPTY,
                            Cell.of(telling.say("paper.withheld"))
                                    .over(summary.withheldReason() == null ? "" : summary.withheldReason()),
                            Cell.of(telling.amounts().say(summary.withheld().negated())))));
        }
        rows.add(new Row(
                Row.Kind.TOTAL,
                line("", "claim.certificate", summary.certificate()).cells()));
        paper.table(new Table(
                List.of(Column.brief(""), Column.text("").naming(), Column.figures("")), rows, Styles.TABLE, false));
    }

    void signatures(List<String> whose) {
        paper.skip(34);
        paper.beside(whose.stream()
                .map(who -> List.of(Paragraph.of(who, Styles.LABEL, 0).underRule()))
                .toList());
        String version = telling.facts().version() == null
                ? telling.say("paper.preview")
                : version(telling.facts().version().kind());
        paper.say(Paragraph.of(version, Styles.LABEL, 10));
    }

    private String version(ClaimVersion.Kind kind) {
        return telling.words()
                .say(
                        "paper.version." + kind,
                        java.util.Map.of(
                                "number", telling.facts().version().number(),
                                "on", telling.day(telling.facts().version().frozenAt())));
    }
}
