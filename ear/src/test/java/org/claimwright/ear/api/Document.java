package org.claimwright.ear.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.claimwright.ear.harness.BlackBox;

/** The API document as the product gives it, to hold answers against: members, sorts, codes, what may be null. */
final class Document {
    private final JsonNode document = new Reply(BlackBox.micro().get("/api/v1/openapi.json")).json();
    private final List<String> differences = new ArrayList<>();

    /** Where an answer is not as documented. */
    List<String> differences(String method, String template, Reply reply) {
        differences.clear();
        JsonNode responses = document.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode response = responses.path(String.valueOf(reply.status()));
        JsonNode schema = response.isMissingNode()
                ? resolved(responses.path("default"))
                        .path("content")
                        .path("application/problem+json")
                        .path("schema")
                : response.path("content").path("application/json").path("schema");
        compare(reply.json(), schema, template);
        response.path("headers")
                .fieldNames()
                .forEachRemaining(name -> note(reply.header(name) == null, name, "missing"));
        return List.copyOf(differences);
    }

    private void compare(JsonNode value, JsonNode documented, String place) {
        JsonNode schema = alternative(value, resolved(documented));
        schema.path("allOf").forEach(part -> compare(value, part, place));
        note(!isOfSort(value, schema), place, "is no " + schema.path("type"));
        if (value.isObject() && schema.has("properties")) {
            schema.path("required").forEach(name -> note(!value.has(name.asText()), place, "lacks " + name));
            value.properties().forEach(member -> member(member.getKey(), member.getValue(), schema, place));
        } else if (value.isArray()) {
            value.forEach(item -> compare(item, schema.path("items"), place + "/#"));
        }
    }

    private void member(String name, JsonNode value, JsonNode schema, String place) {
        if (schema.path("properties").has(name)) {
            compare(value, schema.path("properties").path(name), place + "/" + name);
        } else {
            note(!schema.path("additionalProperties").asBoolean(true), place + "/" + name, "is not documented");
        }
    }

    private JsonNode alternative(JsonNode value, JsonNode schema) {
        return StreamSupport.stream(schema.path("oneOf").spliterator(), false)
                .map(this::resolved)
                .filter(one -> one.path("type").asText().equals("null") == value.isNull())
                .findFirst()
                .orElse(schema);
    }

    private static boolean isOfSort(JsonNode value, JsonNode schema) {
        JsonNode type = schema.path("type");
        boolean sort = type.isMissingNode()
                || type.isTextual() && is(value, type.asText())
                || StreamSupport.stream(type.spliterator(), false).anyMatch(one -> is(value, one.asText()));
        boolean code = !value.isTextual()
                || !schema.has("enum")
                || StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .anyMatch(one -> one.asText().equals(value.asText()));
        boolean pattern = !schema.has("pattern")
                || value.asText().matches(schema.path("pattern").asText());
        return sort && code && pattern;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void note(boolean differs, String place, String how) {
        if (differs) {
            differences.add(place + " " + how);
        }
    }
}
