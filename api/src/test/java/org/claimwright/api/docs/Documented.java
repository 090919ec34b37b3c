package org.claimwright.api.docs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimwright.api.Api;
import org.claimwright.core.terminology.WordChoice;

/** The published document, and what the resources serve in fact. */
final class Documented {
    static final JsonNode TREE = ApiDocument.in(WordChoice.NONE.dictionary()).tree();

    private Documented() {}

    /** What answers an operation: several methods where there are several forms to answer in. */
    static Map<String, List<Method>> served() {
        Map<String, List<Method>> served = new TreeMap<>();
        for (Class<?> resource : Api.RESOURCES) {
            String root = resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                httpMethod(method).forEach(verb -> served.computeIfAbsent(
                                verb + " " + path(root, method), any -> new ArrayList<>())
                        .add(method));
            }
        }
        return served;
    }

    private static Stream<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT));
    }

    private static String path(String root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = "/" + root + "/" + (own == null ? "" : own.value());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? TREE.at(node.path("$ref").asText().substring(1)) : node;
    }

    static JsonNode schema(String name) {
        return TREE.path("components").path("schemas").path(name);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
