package org.claimwright.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimwright.api.Api;
import org.claimwright.api.http.HistoryEntryJson;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.http.QueryParameters;
import org.claimwright.api.json.Names;
import org.claimwright.api.json.Patch;
import org.claimwright.core.access.Level;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.terminology.Concept;
import org.claimwright.core.terminology.ConceptWords;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.WordChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiDocumentTest {
    private static final JsonNode DOCUMENT =
            ApiDocument.in(WordChoice.NONE.dictionary()).tree();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<Class<?>, String> OTHER_NAMES = Map.of(
            Level.class,
            "PermissionLevel",
            ClaimFilter.Sort.class,
            "ClaimSort",
            ClaimVersion.Kind.class,
            "VersionKind",
            Concept.Kind.class,
            "ConceptKind");

    @Test
    void every_address_is_documented_and_every_documented_address_is_there() {
        assertThat(documented().keySet()).isEqualTo(served().keySet());
    }

    @Test
    void every_query_parameter_is_documented_and_every_documented_one_is_known() {
        served().forEach((operation, methods) -> assertThat(
                        parameters(documented().get(operation), "query"))
                .as(operation)
                .isEqualTo(methods.stream()
                        .flatMap(method -> QueryParameters.of(method).stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void every_part_of_an_address_is_documented() {
        served().forEach((operation, methods) -> {
            Set<String> parts = methods.stream()
                    .flatMap(method -> Arrays.stream(method.getParameters()))
                    .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                    .map(parameter -> parameter.getAnnotation(PathParam.class).value())
                    .collect(Collectors.toCollection(TreeSet::new));
            String path = operation.split(" ")[1];
            assertThat(parameters(DOCUMENT.path("paths").path(path), "path"))
                    .as(operation)
                    .isEqualTo(parts);
        });
    }

    static Stream<Class<?>> published_shapes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.claimwright.api").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .filter(type -> type.getSimpleName().endsWith("Json") && type != ListJson.class);
    }

    static Stream<Class<?>> bodies() {
        return served().values().stream()
                .flatMap(List::stream)
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .map(type -> type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type)
                .<Class<?>>map(type -> (Class<?>) type)
                .filter(type -> type.isRecord() && type != Patch.class)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource({"published_shapes", "bodies"})
    void every_member_is_documented_as_what_it_is(Class<?> shape) {
        JsonNode schema = schema(name(shape));
        Map<String, String> documented = new TreeMap<>();
        schema.path("properties")
                .properties()
                .forEach(member -> documented.put(member.getKey(), sort(member.getValue())));
        Map<String, String> there = new TreeMap<>();
        for (RecordComponent component : shape.getRecordComponents()) {
            boolean raw =
                    shape == HistoryEntryJson.class && Set.of("from", "to").contains(component.getName());
            there.put(Names.published(component.getName()), raw ? "object" : sort(component.getGenericType()));
        }
        assertThat(documented).as(shape.getSimpleName()).isEqualTo(there);
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("published_shapes")
    void whatever_is_published_is_always_there(Class<?> shape) {
        assertThat(texts(schema(name(shape)).path("required")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(shape.getRecordComponents())
                        .map(component -> Names.published(component.getName()))
                        .toList());
    }

    @Test
    void every_problem_is_documented() {
        assertThat(texts(schema("ProblemCode").path("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Problem.values()).map(Problem::code).toList());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        DOCUMENT.at(reference.substring(1)).isMissingNode())
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
        schema("Forms").path("properties").fieldNames().forEachRemaining(documented::add);
        assertThat(documented).isEqualTo(forms);
    }

    @Test
    void a_member_that_is_missing_in_the_document_would_be_found() {
        record PlantedJson(String nowhere) {}
        assertThat(schema(name(PlantedJson.class)).isMissingNode()).isTrue();
    }

    /** What answers an operation: several methods where there are several forms to answer in. */
    private static Map<String, List<Method>> served() {
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

    private static Map<String, JsonNode> documented() {
        Map<String, JsonNode> documented = new TreeMap<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> documented.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return documented;
    }

    private static Set<String> parameters(JsonNode owner, String place) {
        return StreamSupport.stream(owner.path("parameters").spliterator(), false)
                .map(ApiDocumentTest::resolved)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.path("components").path("schemas").path(name);
    }

    private static String name(Class<?> type) {
        return OTHER_NAMES.getOrDefault(type, type.getSimpleName().replaceAll("Json$", ""));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What a documented member is, without whether it may be null. */
    private static String sort(JsonNode member) {
        JsonNode one = member.has("oneOf") ? member.path("oneOf").path(0) : member;
        if (one.has("$ref")) {
            return one.path("$ref").asText().replaceAll(".*/", "");
        }
        JsonNode type = one.path("type");
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        if (name.equals("array")) {
            return "array of " + sort(one.path("items"));
        }
        return one.has("format") ? name + " " + one.path("format").asText() : name;
    }

    private static String sort(Type type) {
        if (type instanceof ParameterizedType words && words.getRawType() == Map.class) {
            return "Forms";
        }
        if (type instanceof ParameterizedType list) {
            return "array of " + sort(list.getActualTypeArguments()[0]);
        }
        Class<?> single = (Class<?>) type;
        if (single.isEnum()) {
            assertThat(texts(schema(name(single)).path("enum")))
                    .as(single.getSimpleName())
                    .containsExactlyElementsOf(Arrays.stream(single.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        return PLAIN.getOrDefault(single, name(single));
    }

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer int64"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(BigDecimal.class, "Decimal"));
}
