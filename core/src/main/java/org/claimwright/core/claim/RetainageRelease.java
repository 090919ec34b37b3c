package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** One share of what is held, released on every line: rounded line by line, as all that a claim adds up. */
final class RetainageRelease {
    private final List<ClaimLineSheet> lines;
    private final ReleaseDraft draft;
    private final Percent share;

    RetainageRelease(List<ClaimLineSheet> lines, ReleaseDraft draft) {
        this.lines = lines;
        this.draft = draft;
        if (draft.percent() == null) {
            throw Problem.REQUIRED.refusalAt("/percent");
        }
        if (!draft.work() && !draft.stored()) {
            throw Problem.REQUIRED.refusalAt("/work");
        }
        Faults faults = new Faults();
        share = Figures.rate("/percent", draft.percent(), faults);
        faults.refuse();
    }

    private Money work(ClaimLineSheet line) {
        return draft.work() ? share.of(line.workHeld()) : line.workReleased();
    }

    private Money stored(ClaimLineSheet line) {
        return draft.stored() ? share.of(line.storedHeld()) : line.storedReleased();
    }

    private boolean changes(ClaimLineSheet line) {
        return !work(line).equals(line.workReleased()) || !stored(line).equals(line.storedReleased());
    }

    List<LineEdit> edits(int decimals) {
        return lines.stream()
                .filter(this::changes)
                .map(line -> LineEdit.release(
                        line.id(), work(line).amount(decimals), stored(line).amount(decimals)))
                .toList();
    }

    /** @param dueNow what is due as the claim stands */
    ReleaseForecast forecast(Money dueNow) {
        Money held = Money.sum(lines.stream()
                .map(line -> line.workHeld().plus(line.storedHeld()))
                .toList());
        Money work = Money.sum(lines.stream().map(this::work).toList());
        Money stored = Money.sum(lines.stream().map(this::stored).toList());
        Money present = Money.sum(lines.stream()
                .map(line -> line.workReleased().plus(line.storedReleased()))
                .toList());
        int some = (int) lines.stream()
                .filter(line -> !work(line).plus(stored(line)).isZero())
                .count();
        return new ReleaseForecast(
                some, held, work, stored, dueNow, dueNow.plus(work).plus(stored).minus(present));
    }
}
