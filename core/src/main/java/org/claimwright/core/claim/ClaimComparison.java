package org.claimwright.core.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Two versions of a claim side by side.
 *
 * @param lines only those that are not the same, in the order of the later version
 */
public record ClaimComparison(ClaimSheet before, ClaimSheet after, List<Pair> lines) {
    /** A line in both versions; null where a version does not have it. */
    public record Pair(ClaimLineSheet before, ClaimLineSheet after) {
        public ClaimLineSheet any() {
            return after == null ? before : after;
        }

        boolean isSame() {
            return before != null
                    && after != null
                    && before.work().equals(after.work())
                    && before.stored().equals(after.stored())
                    && before.retainage().equals(after.retainage())
                    && before.scheduledValue().equals(after.scheduledValue())
                    && before.decision() == after.decision()
                    && Objects.equals(before.reason(), after.reason())
                    && Objects.equals(before.comment(), after.comment());
        }
    }

    public ClaimComparison {
        lines = List.copyOf(lines);
    }

    public static ClaimComparison of(ClaimSheet before, ClaimSheet after) {
        Map<UUID, ClaimLineSheet> earlier = new LinkedHashMap<>();
        before.lines().forEach(line -> earlier.put(line.contractLineId(), line));
        List<Pair> pairs = new ArrayList<>();
        after.lines().forEach(line -> pairs.add(new Pair(earlier.remove(line.contractLineId()), line)));
        earlier.values().forEach(gone -> pairs.add(new Pair(gone, null)));
        pairs.removeIf(Pair::isSame);
        return new ClaimComparison(before, after, pairs);
    }
}
