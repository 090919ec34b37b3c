package org.claimwright.core.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The published examples, each under a name: {@code US-08}, {@code US-01b/4}, {@code US-13/thirds}. */
final class WorkedExamples {
    private static final Map<String, JsonNode> BY_NAME = read();

    private WorkedExamples() {}

    static Map<String, JsonNode> all() {
        return BY_NAME;
    }

    static JsonNode of(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, JsonNode> read() {
        try (InputStream file = WorkedExamples.class.getResourceAsStream("/examples/worked-examples.json")) {
            Map<String, JsonNode> found = new LinkedHashMap<>();
            for (JsonNode example : new ObjectMapper().readTree(file)) {
                name(example, found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void name(JsonNode example, Map<String, JsonNode> found) {
        String id = example.get("id").asText();
        if (example.has("vectors")) {
            for (JsonNode vector : example.get("vectors")) {
                JsonNode name = vector.has("src") ? vector.get("src") : vector.get("v");
                found.put(id + "/" + name.asText(), vector);
            }
        } else if (example.has("apps") && example.get("apps").get(0).has("header")) {
            for (JsonNode application : example.get("apps")) {
                found.put(id + "/" + application.get("no").asText(), application);
            }
        } else {
            found.put(id, example);
        }
    }
}
