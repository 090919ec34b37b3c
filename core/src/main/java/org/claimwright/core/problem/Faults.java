package org.claimwright.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong in one request, so that the one who sent it is told everything at once. */
public final class Faults {
    private static final int ENOUGH = 100;

    private final List<Fault> found = new ArrayList<>();
    private final int most;

    public Faults() {
        this(ENOUGH);
    }

    private Faults(int most) {
        this.most = most;
    }

    /** For those who are shown what is wrong place by place: every fault counts. */
    public static Faults all() {
        return new Faults(Integer.MAX_VALUE);
    }

    public void add(Fault fault) {
        if (found.size() < most) {
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

    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** @throws Refusal with everything found, if anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
    }
}
