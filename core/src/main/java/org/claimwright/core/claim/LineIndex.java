package org.claimwright.core.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Finds the lines of a claim by what a request calls them: their id, or their number on the contract. */
final class LineIndex {
    private final Map<String, ClaimLine> lines = new HashMap<>();
    private final Set<ClaimLine> taken = new HashSet<>();
    private final Faults faults;

    LineIndex(List<ClaimLine> lines, Faults faults) {
        this.faults = faults;
        for (ClaimLine line : lines) {
            this.lines.put(key(line.price().number()), line);
        }
        // an id is unique everywhere, so it goes before a number that looks like one
        for (ClaimLine line : lines) {
            this.lines.put(line.id().toString(), line);
        }
    }

    /** The line, the first time it is asked for; null with a fault noted when there is none, or it was named before. */
    ClaimLine once(String name, String at) {
        if (name == null || name.isBlank()) {
            faults.add(Problem.REQUIRED.at(at + "/line"));
            return null;
        }
        ClaimLine line = lines.get(key(name));
        if (line == null) {
            faults.add(Problem.LINE_UNKNOWN.at(at + "/line", Map.of("line", name)));
        } else if (!taken.add(line)) {
            faults.add(Problem.REPEATED.at(at + "/line", Map.of("line", name)));
            return null;
        }
        return line;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
