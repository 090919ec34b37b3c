package org.claimwright.core.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.id.NeighbouringIds;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** A schedule of values as it is, and as it is wanted: lines with the same number are the same line. */
final class ScheduleMerge {
    private final Contract contract;
    private final ContractLines lines;
    private final Map<String, ContractLine> gone;
    private final List<ContractLine> fresh = new ArrayList<>();

    /** @param known the lines that there are, by the key of their number */
    ScheduleMerge(Contract contract, ContractLines lines, Map<String, ContractLine> known) {
        this.contract = contract;
        this.lines = lines;
        this.gone = new LinkedHashMap<>(known);
    }

    /** The wanted lines in their order; what is wrong with them is noted. */
    List<ContractLine> take(List<LineDraft> drafts, Faults faults) {
        ContractLines.requireFew(drafts);
        Set<String> elsewhere = lines.numbersOfChangeOrders();
        Set<String> used = new HashSet<>();
        List<ContractLine> wanted = new ArrayList<>(drafts.size());
        NeighbouringIds ids = new NeighbouringIds();
        for (int i = 0; i < drafts.size(); i++) {
            LineDraft draft = drafts.get(i);
            String at = "/lines/" + i;
            String key = ContractLines.key(draft.number());
            faults.unless(used.add(key), at + "/number", Problem.NUMBER_TAKEN, ContractLines.number(draft));
            faults.unless(!elsewhere.contains(key), at + "/number", Problem.NUMBER_TAKEN, ContractLines.number(draft));
            ContractLine line = gone.remove(key);
            if (line == null) {
                line = new ContractLine(ids.next(), contract, null, i + 1, draft, at, faults);
                fresh.add(line);
            } else {
                line.take(contract, i + 1, draft, at, faults);
            }
            wanted.add(line);
        }
        return wanted;
    }

    /** Lines that were not there before. */
    List<ContractLine> fresh() {
        return List.copyOf(fresh);
    }

    /** Lines that are wanted no longer. */
    Collection<ContractLine> gone() {
        return List.copyOf(gone.values());
    }
}
