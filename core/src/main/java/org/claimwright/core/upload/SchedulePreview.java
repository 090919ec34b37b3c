package org.claimwright.core.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.contract.ScheduleTrial;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.upload.ScheduleReading.Written;

/** Puts a file beside the schedule of values that it would replace. */
final class SchedulePreview {
    private static final int WITH_LINE = 4;

    private final List<Written> written;
    private final List<CellFault> faults;
    private final Set<String> unread = new HashSet<>();

    SchedulePreview(List<Written> written, List<CellFault> unreadable) {
        this.written = written;
        this.faults = new ArrayList<>(unreadable);
        unreadable.forEach(fault -> unread.add(place(fault.row(), fault.column())));
    }

    List<LineDraft> drafts() {
        return written.stream().map(Written::draft).toList();
    }

    UploadPreview of(ScheduleTrial trial, ScheduleSheet schedule, WaitingFile file, FileTable table, GivenCells given) {
        trial.faults().forEach(this::note);
        faults.sort(Comparator.comparingInt(CellFault::row));
        List<PreviewRow> rows = rows(trial, given);
        return new UploadPreview(
                file.id(),
                file.name(),
                schedule.version(),
                schedule.currency(),
                table.columns(),
                rows,
                faults,
                table.unread(),
                table.titles(),
                given.untaken(),
                sum(trial.before()),
                sum(trial.after()));
    }

    private List<PreviewRow> rows(ScheduleTrial trial, GivenCells given) {
        Set<Integer> wrong = new HashSet<>();
        faults.forEach(fault -> wrong.add(fault.row()));
        List<PreviewRow> rows = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            FileLine line = written.get(i).line();
            LineSheet after = trial.after().get(i);
            rows.add(row(written.get(i), after, wrong));
            given.compare(line, written.get(i).present(), wrong.contains(line.row()) ? null : after);
        }
        gone(trial).forEach(rows::add);
        return rows;
    }

    private static Money sum(List<LineSheet> lines) {
        return Money.sum(lines.stream()
                .map(LineSheet::scheduled)
                .filter(Objects::nonNull)
                .toList());
    }

    // /lines/3/amount: the amount of the fourth line; /lines alone: a line that cannot be removed
    private void note(Fault fault) {
        String[] parts = fault.pointer().split("/");
        if (parts.length < WITH_LINE) {
            faults.add(new CellFault(0, UploadColumn.NUMBER, fault.problem(), fault.facts()));
            return;
        }
        Written line = written.get(Integer.parseInt(parts[2]));
        UploadColumn column = UploadColumn.of(parts[3]);
        UploadColumn shown = line.cells().containsKey(column) ? column : UploadColumn.NUMBER;
        // what could not be read is missing only because of that
        if (!unread.contains(place(line.line().row(), column))) {
            faults.add(new CellFault(line.line().row(), shown, fault.problem(), fault.facts()));
        }
    }

    private static String place(int row, UploadColumn column) {
        return row + " " + column;
    }

    private static PreviewRow row(Written line, LineSheet after, Set<Integer> wrong) {
        boolean refused = wrong.contains(line.line().row());
        LineSheet present = line.present();
        PreviewRow.State state = present == null
                ? PreviewRow.State.NEW
                : line.isChanged() ? PreviewRow.State.CHANGED : PreviewRow.State.SAME;
        String number = line.draft().number();
        return new PreviewRow(
                line.line().row(),
                refused ? PreviewRow.State.WRONG : state,
                number == null ? "" : number,
                line.draft().description() == null ? "" : line.draft().description(),
                line.cells(),
                present == null ? null : present.scheduled(),
                refused ? null : after.scheduled());
    }

    private static List<PreviewRow> gone(ScheduleTrial trial) {
        Set<UUID> kept = new HashSet<>();
        trial.after().forEach(line -> kept.add(line.id()));
        return trial.before().stream()
                .filter(line -> !kept.contains(line.id()))
                .map(line -> new PreviewRow(
                        0,
                        PreviewRow.State.REMOVED,
                        line.number(),
                        line.description(),
                        Map.of(),
                        line.scheduled(),
                        null))
                .toList();
    }
}
