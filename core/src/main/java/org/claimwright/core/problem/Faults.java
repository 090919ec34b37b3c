package org.claimwright.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong in one request, so that the one who sent it is told everything at once. */
public final class Faults {
    private static final int ENOUGH = 100;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        if (found.size() < ENOUGH) {
            found.add(fault);
        }
    }

    /** Notes a fault unless the rule holds. */
    public void unless(boolean holds, String pointer, Problem problem, Map<String, Object> facts) {
        if (!holds) {
            add(problem.at(pointer, facts));
        }
    }

    public void unless(boolean holds, String pointer, Problem problem) {
        unless(holds, pointer, problem, Map.of());
    }

    /** Runs a part of a check whose refusal shall not hide the other faults. */
    public void collect(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            refusal.faults().forEach(this::add);
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** @throws Refusal with everything found, if anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
