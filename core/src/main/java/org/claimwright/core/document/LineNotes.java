package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;
import org.claimwright.core.paper.Titled;

/** What this claim adds, line by line: claimed, certified, difference and why; and what the one who bills remarked. */
final class LineNotes {
    private final Telling telling;
    private final Paper paper;
    private final Map<UUID, ClaimLineSheet> submitted;

    LineNotes(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
        submitted = telling.facts().submitted() == null
                ? Map.of()
                : telling.facts().submitted().lines().stream()
                        .collect(Collectors.toMap(ClaimLineSheet::contractLineId, Function.identity()));
    }

    /** Only the lines that the reviewer changed or rejected. */
    void tellChanged() {
        List<ClaimLineSheet> lines =
                telling.claim().lines().stream().filter(this::isNoted).toList();
        if (!lines.isEmpty()) {
            paper.say(Paragraph.heading(2, telling.say("paper.notes"), Styles.HEADING, Styles.APART));
            table(lines, "paper.totalOfThese");
        }
    }

    /** Every line. */
    void tellAll() {
        paper.turn(true);
        paper.say(Paragraph.heading(2, telling.say("paper.answer"), Styles.HEADING, 0));
        table(telling.claim().lines(), "sheet.total");
    }

    private boolean isNoted(ClaimLineSheet line) {
        return line.decision() == Decision.REJECTED
                || line.reason() != null
                || !accepted(line).equals(claimed(line));
    }

    private void table(List<ClaimLineSheet> lines, String total) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        Money claimed = Money.sum(lines.stream().map(this::claimed).toList());
        Money accepted = Money.sum(lines.stream().map(this::accepted).toList());
        Cell name = Cell.of(telling.say(total));
        rows.add(new Row(Row.Kind.TOTAL, cells(Cell.EMPTY, name, claimed, accepted, Cell.EMPTY)));
        paper.say(Paragraph.of(
                telling.say("paper.beforeRetainage", "currency", telling.claim().currency()), Styles.LABEL, 0));
        paper.skip(4);
        paper.table(new Table(columns(), rows, Styles.WIDE_TABLE, true));
    }

    private List<Column> columns() {
        String accepted = telling.claim().status().isCertified() ? "paper.certified" : "paper.accepted";
        return List.of(
                Column.brief(telling.say("document.column.number")).naming(),
                Column.text(telling.say("document.column.description")),
                Column.figures(telling.say("paper.claimed")),
                Column.figures(telling.say(accepted)),
                Column.figures(telling.say("paper.difference")),
                Column.text(telling.say("document.column.reason")));
    }

    private Row row(ClaimLineSheet line) {
        Cell number = Cell.of(line.number());
        Cell description = Cell.of(line.description());
        return new Row(Row.Kind.LINE, cells(number, description, claimed(line), accepted(line), reason(line)));
    }

    private List<Cell> cells(Cell number, Cell description, Money claimed, Money accepted, Cell reason) {
        return List.of(
                number,
                description,
                Cell.of(telling.amounts().dashed(claimed)),
                Cell.of(telling.amounts().dashed(accepted)),
                Cell.of(telling.amounts().dashed(accepted.minus(claimed))),
                reason);
    }

    private Cell reason(ClaimLineSheet line) {
        if (line.decision() != Decision.REJECTED) {
            return Cell.of(line.reason());
        }
        return Cell.of(
                line.reason() == null
                        ? telling.words().word(Decision.REJECTED)
                        : telling.say("paper.rejected", "reason", line.reason()));
    }

    // as it was submitted: a claim that was sent back may be in the middle of being changed
    private Money claimed(ClaimLineSheet line) {
        ClaimLineSheet asked = submitted.getOrDefault(line.contractLineId(), line);
        return added(line, asked.claimedWork(), asked.claimedStored());
    }

    private Money accepted(ClaimLineSheet line) {
        if (line.certified()) {
            return line.gross();
        }
        if (line.decision() == Decision.REJECTED) {
            return Money.ZERO;
        }
        ClaimLineSheet asked = submitted.getOrDefault(line.contractLineId(), line);
        return added(
                line,
                line.approvedWork() == null ? asked.claimedWork() : line.approvedWork(),
                line.approvedStored() == null ? asked.claimedStored() : line.approvedStored());
    }

    private static Money added(ClaimLineSheet line, Money work, Money stored) {
        return work.plus(stored).minus(line.storedPrevious());
    }

    /** What the one who bills remarked to lines. */
    void tellComments() {
        List<Row> rows = telling.claim().lines().stream()
                .filter(line -> line.comment() != null && !line.comment().isBlank())
                .map(line -> new Row(
                        Row.Kind.LINE,
                        List.of(Cell.of(line.number()), Cell.of(line.description()), Cell.of(line.comment()))))
                .toList();
        if (!rows.isEmpty()) {
            paper.table(new Titled(
                    Paragraph.heading(2, telling.say("paper.comments"), Styles.HEADING, Styles.APART),
                    new Table(commented(), rows, Styles.WIDE_TABLE, true)));
        }
    }

    private List<Column> commented() {
        return List.of(
                Column.brief(telling.say("document.column.number")).naming(),
                Column.text(telling.say("document.column.description")),
                Column.text(telling.say("document.column.comment")));
    }
}
