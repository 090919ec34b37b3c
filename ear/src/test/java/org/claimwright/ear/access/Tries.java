package org.claimwright.ear.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwright.ear.fixture.Firm;

/** The use cases of one part of the product that take an id, each handed the ids of some account. */
public abstract class Tries {
    /** A version that never was, so that nothing changes where the id is known. */
    static final int NEVER = -1;

    private final List<Try> tries = new ArrayList<>();

    /** @param own the firm of whoever acts, for the other half of what two ids are needed for */
    final List<Try> all(Firm own) {
        tries.clear();
        gather(own);
        return List.copyOf(tries);
    }

    abstract void gather(Firm own);

    /** What another account's id is not found by. */
    final void missing(String useCase, Function<Firm, ?> call) {
        add(useCase, "not_found", call);
    }

    /** What lists nothing of another account. */
    final void empty(String useCase, Function<Firm, ?> call) {
        add(useCase, Try.EMPTY, call);
    }

    /** What another account's id is written into. */
    final void unknown(String useCase, Function<Firm, ?> call) {
        add(useCase, "unknown_reference", call);
    }

    final void add(String useCase, String foreign, Function<Firm, ?> call) {
        tries.add(new Try(useCase, foreign, call));
    }
}
