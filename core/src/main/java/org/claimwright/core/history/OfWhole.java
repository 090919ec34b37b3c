package org.claimwright.core.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What an entry tells of a claim as a whole. All else is about lines, or could be, and is left out. */
final class OfWhole {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> MEMBERS =
            Set.of("number", "status", "periodId", "startOn", "endOn", "billingOn", "final", "comment", "withheld");

    private OfWhole() {}

    static String in(String values) {
        if (values == null || values.isBlank()) {
            return values;
        }
        try {
            JsonNode known = JSON.readTree(values);
            return known instanceof ObjectNode object ? object.retain(MEMBERS).toString() : "{}";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change that cannot be read", e);
        }
    }
}
