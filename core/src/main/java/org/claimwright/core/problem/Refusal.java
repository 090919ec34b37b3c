package org.claimwright.core.problem;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A use case says no: what was wrong, where, and with which facts. Everything it had done is undone. */
@ApplicationException(rollback = true)
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, Object> facts;
    private final transient List<Fault> faults;

    Refusal(Problem problem, Map<String, Object> facts, List<Fault> faults) {
        super(problem.code() + " " + facts + faults, null, false, false);
        this.problem = problem;
        this.facts = Map.copyOf(facts);
        this.faults = List.copyOf(faults);
    }

    /** One refusal for all that was found wrong in a request; it is of the kind of the first fault. */
    public static Refusal of(List<Fault> faults) {
        Fault first = faults.get(0);
        return new Refusal(first.problem(), first.facts(), faults);
    }

    public Problem problem() {
        return problem;
    }

    /** Named facts that the sentence about the problem mentions: amounts, numbers, names of fields. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** The places in the request that are wrong; empty when the problem has no place. */
    public List<Fault> faults() {
        return faults;
    }

    /** This refusal with its faults one level deeper, for a part of a larger request. */
    public Refusal under(String pointer) {
        return new Refusal(
                problem,
                facts,
                faults.stream().map(fault -> fault.under(pointer)).collect(Collectors.toList()));
    }
}
