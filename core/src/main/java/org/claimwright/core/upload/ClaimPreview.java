package org.claimwright.core.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.LineTrial;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.upload.ClaimReading.Typed;

/** Puts a file beside the claim that it would change. */
final class ClaimPreview {
    private final List<Typed> typed;
    private final List<Typed> tried = new ArrayList<>();
    private final List<CellFault> faults;

    ClaimPreview(List<Typed> typed, List<CellFault> unreadable) {
        this.typed = typed;
        this.faults = new ArrayList<>(unreadable);
        typed.stream().filter(line -> line.edit() != null).forEach(tried::add);
    }

    /** What is to be tried on the claim. */
    List<LineEdit> edits() {
        return tried.stream().map(Typed::edit).toList();
    }

    UploadPreview of(LineTrial trial, int version, WaitingFile file, FileTable table, GivenCells given) {
        trial.faults().forEach(fault -> note(fault, table));
        faults.sort(Comparator.comparingInt(CellFault::row));
        List<PreviewRow> rows = rows(trial, given);
        return new UploadPreview(
                file.id(),
                file.name(),
                version,
                trial.before().currency(),
                table.columns(),
                rows,
                faults,
                table.unread(),
                table.titles(),
                given.untaken(),
                trial.before().summary().gross(),
                trial.after().summary().gross());
    }

    private List<PreviewRow> rows(LineTrial trial, GivenCells given) {
        Set<Integer> wrong = new HashSet<>();
        faults.forEach(fault -> wrong.add(fault.row()));
        Map<UUID, ClaimLineSheet> after = new HashMap<>();
        trial.after().lines().forEach(line -> after.put(line.id(), line));
        typed.stream()
                .filter(line -> line.present() != null)
                .forEach(line -> given.compare(line.line(), line.present(), after(line, after, wrong)));
        return typed.stream().map(line -> row(line, after, wrong)).toList();
    }

    private static ClaimLineSheet after(Typed typed, Map<UUID, ClaimLineSheet> after, Set<Integer> wrong) {
        return wrong.contains(typed.line().row())
                ? null
                : after.get(typed.present().id());
    }

    // /3/work: the work of the fourth line that was tried
    private void note(Fault fault, FileTable table) {
        String[] parts = fault.pointer().split("/");
        Typed line = tried.get(Integer.parseInt(parts[1]));
        UploadColumn column = shown(UploadColumn.of(parts[parts.length - 1]), table);
        faults.add(new CellFault(line.line().row(), column, fault.problem(), fault.facts()));
    }

    // a share may stand among the amounts
    private static UploadColumn shown(UploadColumn column, FileTable table) {
        if (table.has(column)) {
            return column;
        }
        boolean among = column == UploadColumn.WORK_PERCENT && table.has(UploadColumn.WORK);
        return among ? UploadColumn.WORK : UploadColumn.NUMBER;
    }

    private static PreviewRow row(Typed typed, Map<UUID, ClaimLineSheet> after, Set<Integer> wrong) {
        ClaimLineSheet present = typed.present();
        boolean refused = wrong.contains(typed.line().row());
        PreviewRow.State state = refused
                ? PreviewRow.State.WRONG
                : typed.edit() == null ? PreviewRow.State.SAME : PreviewRow.State.CHANGED;
        return new PreviewRow(
                typed.line().row(),
                state,
                present == null ? typed.line().number() : present.number(),
                present == null ? "" : present.description(),
                typed.cells(),
                present == null ? null : present.gross(),
                present == null || refused ? null : after(typed, after, wrong).gross());
    }
}
