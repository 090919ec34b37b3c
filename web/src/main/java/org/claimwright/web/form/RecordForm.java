package org.claimwright.web.form;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/**
 * A form that writes one record. Nothing that was typed is lost when it is refused; when somebody else saved meanwhile,
 * what they changed is shown and the choice is the reader's.
 *
 * @param <T> the record, as the use case takes it
 */
public abstract class RecordForm<T extends Record> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private Typed<T> typed;
    private Typed<T> seen;
    private int version;
    private List<Difference> differences = List.of();

    protected RecordForm(Class<T> type) {
        this.type = type;
    }

    /**
     * What is saved now.
     *
     * @param version the one that a change of it names
     */
    public record Saved<T extends Record>(int version, T record) {}

    /** Reads what is saved, as whoever fills the form may see it. */
    protected abstract Saved<T> saved();

    /** Saves what is typed, and goes on from the form. */
    protected abstract void send(int knownVersion, T record) throws IOException;

    /** Starts with nothing saved yet. */
    protected final void startWith(T usual) {
        typed = Typed.of(type, usual);
    }

    /** Starts with what is saved. */
    protected final void start() {
        Saved<T> saved = saved();
        typed = Typed.of(type, saved.record());
        seen = Typed.of(type, saved.record());
        version = saved.version();
        differences = List.of();
    }

    /** Sends the form; a second time over what somebody else saved, since that was shown. */
    public void save() throws IOException {
        try {
            send(version, typed.record());
        } catch (Refusal refusal) {
            if (refusal.problem() != Problem.STALE) {
                throw refusal;
            }
            meet(saved());
        }
    }

    private void meet(Saved<T> saved) {
        differences = List.copyOf(Merge.into(typed, seen.record(), saved.record()));
        seen = Typed.of(type, saved.record());
        version = saved.version();
    }

    /** Takes what somebody else saved, in place of what was typed. */
    public void takeSaved() {
        start();
    }

    public Typed<T> getTyped() {
        return typed;
    }

    /** What somebody else changed while this form was open; empty when nobody did. */
    public List<Difference> getDifferences() {
        return differences;
    }

    public boolean isMet() {
        return !differences.isEmpty();
    }
}
