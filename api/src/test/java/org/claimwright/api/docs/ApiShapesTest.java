package org.claimwright.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.api.http.HistoryEntryJson;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.json.Names;
import org.claimwright.api.json.Patch;
import org.claimwright.core.access.Level;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.terminology.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent and answered is documented member by member, as what it is. */
class ApiShapesTest {
    private static final Map<Class<?>, String> OTHER_NAMES = Map.of(
            Level.class,
            "PermissionLevel",
            ClaimFilter.Sort.class,
            "ClaimSort",
            ClaimVersion.Kind.class,
            "VersionKind",
            Concept.Kind.class,
            "ConceptKind");

    static Stream<Class<?>> published_shapes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.claimwright.api").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .filter(type -> type.getSimpleName().endsWith("Json") && type != ListJson.class);
    }

    static Stream<Class<?>> bodies() {
        return Documented.served().values().stream()
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
        JsonNode schema = Documented.schema(name(shape));
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
        assertThat(Documented.texts(Documented.schema(name(shape)).path("required")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(shape.getRecordComponents())
                        .map(component -> Names.published(component.getName()))
                        .toList());
    }

    @Test
    void a_member_that_is_missing_in_the_document_would_be_found() {
        record PlantedJson(String nowhere) {}
        assertThat(Documented.schema(name(PlantedJson.class)).isMissingNode()).isTrue();
    }

    private static String name(Class<?> type) {
        return OTHER_NAMES.getOrDefault(type, type.getSimpleName().replaceAll("Json$", ""));
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
            assertThat(Documented.texts(Documented.schema(name(single)).path("enum")))
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
