package org.claimwright.api.json;

import java.util.Map;

/** The few members whose published name cannot be a name in Java. */
public final class Names {
    private static final Map<String, String> PUBLISHED = Map.of("confidential", "private", "finalClaim", "final");

    private Names() {}

    /** The published name of a record's component. */
    public static String published(String component) {
        return PUBLISHED.getOrDefault(component, component);
    }
}
