package org.claimwright.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimwright.api.http.QueryParameters;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.ConceptWords;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.DictionaryName;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_address_is_documented_and_every_documented_address_is_there() {
        assertThat(documented().keySet()).isEqualTo(Documented.served().keySet());
    }

    @Test
    void every_query_parameter_is_documented_and_every_documented_one_is_known() {
        Documented.served().forEach((operation, methods) -> assertThat(
                        parameters(documented().get(operation), "query"))
                .as(operation)
                .isEqualTo(methods.stream()
                        .flatMap(method -> QueryParameters.of(method).stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void every_part_of_an_address_is_documented() {
        Documented.served().forEach((operation, methods) -> {
            Set<String> parts = methods.stream()
                    .flatMap(method -> Arrays.stream(method.getParameters()))
                    .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                    .map(parameter -> parameter.getAnnotation(PathParam.class).value())
                    .collect(Collectors.toCollection(TreeSet::new));
            String path = operation.split(" ")[1];
            assertThat(parameters(Documented.TREE.path("paths").path(path), "path"))
                    .as(operation)
                    .isEqualTo(parts);
        });
    }

    @Test
    void every_problem_is_documented() {
        assertThat(Documented.texts(Documented.schema("ProblemCode").path("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Problem.values()).map(Problem::code).toList());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(Documented.TREE.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        Documented.TREE.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_how_it_refuses() {
        assertThat(documented().values()).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("responses").has("default")).isTrue();
        });
        assertThat(documented().values().stream()
                        .map(operation -> operation.path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_forms_of_concepts_are_those_of_all_dictionaries() {
        Set<String> forms = new TreeSet<>();
        DictionaryName.all().stream().map(Dictionaries::named).forEach(dictionary -> dictionary
                .concepts()
                .forEach(id ->
                        forms.addAll(ConceptWords.of(dictionary, id).forms().keySet())));
        Set<String> documented = new TreeSet<>();
        Documented.schema("Forms").path("properties").fieldNames().forEachRemaining(documented::add);
        assertThat(documented).isEqualTo(forms);
    }

    private static Map<String, JsonNode> documented() {
        Map<String, JsonNode> documented = new TreeMap<>();
        Documented.TREE.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> documented.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return documented;
    }

    private static Set<String> parameters(JsonNode owner, String place) {
        return StreamSupport.stream(owner.path("parameters").spliterator(), false)
                .map(Documented::resolved)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
