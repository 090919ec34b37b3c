package org.claimwright.core.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which of a thing's named values changed between two states of it. */
public record Differences(Map<String, Object> from, Map<String, Object> to) {
    public static Differences between(Map<String, ?> before, Map<String, ?> after) {
        Map<String, Object> from = new LinkedHashMap<>();
        Map<String, Object> to = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                from.put(name, before.get(name));
                to.put(name, value);
            }
        });
        return new Differences(from, to);
    }

    /** The same changes with what they came from, which was not there before. */
    public Differences from(Map<String, ?> source) {
        Map<String, Object> after = new LinkedHashMap<>(source);
        after.putAll(to);
        return new Differences(from, after);
    }

    public boolean none() {
        return to.isEmpty();
    }
}
