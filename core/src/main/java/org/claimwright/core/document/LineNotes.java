package org.claimwright.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.money.Money;
import org.claimwright.core.paper.Cell;
import org.claimwright.core.paper.Column;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Row;
import org.claimwright.core.paper.Table;

/** What was claimed, certified and why not more, line by line. */
final class LineNotes {
    private final Telling telling;
    private final Paper paper;

    LineNotes(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    /** Only the lines that the reviewer changed or rejected. */
    void tell() {
        List<ClaimLineSheet> lines =
                telling.claim().lines().stream().filter(LineNotes::isNoted).toList();
        if (!lines.isEmpty()) {
            paper.say(Paragraph.heading(2, telling.say("paper.notes"), Styles.HEADING, 14));
            table(lines, false);
        }
    }

    private static boolean isNoted(ClaimLineSheet line) {
        return line.decision() == Decision.REJECTED
                || line.reason() != null
                || !difference(line).isZero();
    }

    /** These lines and, if wanted, their sum. */
    void table(List<ClaimLineSheet> lines, boolean total) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        if (total) {
            Money claimed = Money.sum(lines.stream().map(LineNotes::claimed).toList());
            Money accepted = Money.sum(lines.stream().map(LineNotes::accepted).toList());
            rows.add(new Row(
                    Row.Kind.TOTAL,
                    cells(Cell.EMPTY, Cell.of(telling.say("sheet.total")), claimed, accepted, Cell.EMPTY)));
        }
        paper.table(new Table(
                List.of(
                        Column.brief(telling.say("document.column.number")).naming(),
                        Column.text(telling.say("document.column.description")),
                        Column.figures(telling.say("paper.claimed")),
                        Column.figures(telling.say(
                                telling.claim().status().isCertified() ? "paper.certified" : "paper.accepted")),
                        Column.figures(telling.say("paper.difference")),
                        Column.text(telling.say("document.column.reason"))),
                rows,
                Styles.WIDE_TABLE,
                true));
    }

    private Row row(ClaimLineSheet line) {
        return new Row(
                Row.Kind.LINE,
                cells(
                        Cell.of(line.number()),
                        Cell.of(line.description()),
                        claimed(line),
                        accepted(line),
                        reason(line)));
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
        boolean rejected = line.decision() == Decision.REJECTED;
        if (!rejected) {
            return Cell.of(line.reason());
        }
        return Cell.of(
                line.reason() == null
                        ? telling.words().word(Decision.REJECTED)
                        : telling.words().say("paper.rejected", Map.of("reason", line.reason())));
    }

    /** Work and materials that the line adds, as claimed. */
    static Money claimed(ClaimLineSheet line) {
        return line.claimedWork().plus(line.claimedStored()).minus(line.storedPrevious());
    }

    /** The same as certified, or as the reviewer would accept it. */
    static Money accepted(ClaimLineSheet line) {
        if (line.certified()) {
            return line.gross();
        }
        Money work = line.approvedWork() == null ? line.claimedWork() : line.approvedWork();
        Money stored = line.approvedStored() == null ? line.claimedStored() : line.approvedStored();
        return work.plus(stored).minus(line.storedPrevious());
    }

    private static Money difference(ClaimLineSheet line) {
        return accepted(line).minus(claimed(line));
    }
}
