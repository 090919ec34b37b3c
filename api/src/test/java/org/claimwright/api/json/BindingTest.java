package org.claimwright.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {
    private static final UUID SOME_ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    enum Colour {
        RED,
        GREEN
    }

    record Beam(String number, BigDecimal weight, Boolean loose) {}

    record Load(
            UUID id, String name, LocalDate startOn, Colour colour, Integer count, List<Beam> beams, Set<UUID> tags) {}

    record Flag(boolean on) {}

    @Test
    void a_whole_body_is_bound() {
        Load load = bound("{'id':'" + SOME_ID + "','name':'North','startOn':'2026-02-28','colour':'RED','count':3,"
                + "'beams':[{'number':'1','weight':'-12.50','loose':true}],'tags':['" + SOME_ID + "']}");
        Beam beam = new Beam("1", new BigDecimal("-12.50"), true);
        assertThat(load)
                .isEqualTo(new Load(
                        SOME_ID, "North", LocalDate.of(2026, 2, 28), Colour.RED, 3, List.of(beam), Set.of(SOME_ID)));
    }

    @Test
    void what_is_absent_or_null_is_null() {
        assertThat(bound("{'name':null}")).isEqualTo(new Load(null, null, null, null, null, null, null));
    }

    @Test
    void everything_wrong_is_told_at_once_and_with_its_place() {
        Refusal refusal = refused("{'name':7,'surprise':1,'beams':[{'number':'1'},{'weight':5,'a/b~c':0}]}");
        assertThat(refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.problem()))
                .containsExactlyInAnyOrder(
                        "/name WRONG_TYPE",
                        "/surprise UNKNOWN_MEMBER",
                        "/beams/1/weight WRONG_TYPE",
                        "/beams/1/a~1b~0c UNKNOWN_MEMBER");
    }

    @Test
    void a_malformed_place_decides_the_kind_of_the_refusal() {
        Refusal refusal = refused("{'colour':'BLUE','name':7}");
        assertThat(refusal.problem().kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':true}|/name|WRONG_TYPE",
                "{'name':{}}|/name|WRONG_TYPE",
                "{'startOn':'2026-02-30'}|/startOn|WRONG_TYPE",
                "{'startOn':'2026-2-3'}|/startOn|WRONG_TYPE",
                "{'startOn':'2026-02-03T00:00:00Z'}|/startOn|WRONG_TYPE",
                "{'startOn':20260203}|/startOn|WRONG_TYPE",
                "{'colour':'red'}|/colour|UNKNOWN_CODE",
                "{'colour':0}|/colour|WRONG_TYPE",
                "{'count':'3'}|/count|WRONG_TYPE",
                "{'count':3.0}|/count|WRONG_TYPE",
                "{'count':3000000000}|/count|WRONG_TYPE",
                "{'id':'1-1-1-1-1'}|/id|WRONG_TYPE",
                "{'beams':{}}|/beams|WRONG_TYPE",
                "{'beams':[null]}|/beams/0|WRONG_TYPE",
                "{'beams':[[]]}|/beams/0|WRONG_TYPE",
                "{'beams':[{'loose':'true'}]}|/beams/0/loose|WRONG_TYPE",
                "{'name':'a\\u0000b'}|/name|FORBIDDEN_CHARACTERS",
                "{'name':'a\\ud83c'}|/name|FORBIDDEN_CHARACTERS",
                "[]|``|WRONG_TYPE",
                "null|``|WRONG_TYPE",
                "'text'|``|WRONG_TYPE",
            })
    void values_are_never_turned_from_one_sort_into_another(String json, String pointer, Problem problem) {
        Refusal refusal = refused(json);
        assertThat(refusal.faults()).hasSize(1);
        assertThat(refusal.faults().get(0).pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refusal.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "5,WRONG_TYPE",
        "'''''',WRONG_TYPE",
        "'''1e5''',WRONG_TYPE",
        "'''+1''',WRONG_TYPE",
        "'''1,5''',WRONG_TYPE",
        "''' 1''',WRONG_TYPE",
        "'''.5''',WRONG_TYPE",
        "'''1.''',WRONG_TYPE",
        "'''NaN''',WRONG_TYPE",
        "'''١''',WRONG_TYPE",
        "'''1.0000001''',TOO_MANY_DECIMALS",
        "'''1234567890123456''',FIGURE_TOO_LARGE",
    })
    void a_figure_is_a_plain_decimal_written_as_text(String figure, Problem problem) {
        Refusal refusal = refused("{'beams':[{'weight':" + figure + "}]}");
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.faults().get(0).pointer()).isEqualTo("/beams/0/weight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}{}",
                "{'name':'a','name':'b'}",
                "{'name':'a',}",
                "{name:'a'}",
                "{'count':NaN}",
                "// no\n{}",
                "{'name':'a\u0000b'}",
                "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
                "{'count':11111111111111111111111111111111111111111111111111}"
            })
    void what_is_not_one_json_value_is_malformed(String body) {
        assertThat(refused(body).problem()).isEqualTo(Problem.MALFORMED_BODY);
    }

    static Stream<byte[]> bytes_that_are_no_utf8() {
        return Stream.of(new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {'"', (byte) 0xc3, '"'}, new byte[] {
            '"', (byte) 0xc0, (byte) 0x80, '"'
        });
    }

    @ParameterizedTest
    @MethodSource("bytes_that_are_no_utf8")
    void bytes_that_are_no_utf8_are_malformed(byte[] body) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Json.tree(body));
        assertThat(refusal.problem()).isEqualTo(Problem.MALFORMED_BODY);
    }

    @ParameterizedTest
    @EnumSource(JsonKind.class)
    void every_sort_that_can_be_expected_is_worded(JsonKind expected) {
        assertThat(Texts.in(Locale.ENGLISH).has("JsonKind." + expected)).isTrue();
    }

    @Test
    void the_same_item_twice_in_a_set_is_refused() {
        Refusal refusal = refused("{'tags':['" + SOME_ID + "','" + SOME_ID + "']}");
        assertThat(refusal.problem()).isEqualTo(Problem.REPEATED);
        assertThat(refusal.faults().get(0).pointer()).isEqualTo("/tags/1");
    }

    @Test
    void a_yes_or_no_that_must_be_there_is_required() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Binding.bind(Json.tree("{}".getBytes()), Flag.class));
        assertThat(refusal.problem()).isEqualTo(Problem.REQUIRED);
    }

    @Test
    void a_patch_changes_what_it_names_and_removes_what_is_null() {
        Load before = bound("{'name':'North','count':3,'colour':'RED','beams':[{'number':'1'}]}");
        Load after = new Patch(tree("{'name':null,'colour':'GREEN'}")).of(before);
        assertThat(after).isEqualTo(bound("{'count':3,'colour':'GREEN','beams':[{'number':'1'}]}"));
    }

    @Test
    void a_patch_is_as_strict_as_a_body() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new Patch(tree("{'surprise':null}")).of(bound("{}")));
        assertThat(refusal.problem()).isEqualTo(Problem.UNKNOWN_MEMBER);
    }

    @Test
    void a_patch_replaces_a_list_as_a_whole() {
        Load before = bound("{'beams':[{'number':'1'},{'number':'2'}]}");
        Load after = new Patch(tree("{'beams':[{'number':'3'}]}")).of(before);
        assertThat(after).isEqualTo(bound("{'beams':[{'number':'3'}]}"));
    }

    private static Load bound(String json) {
        return (Load) Binding.bind(tree(json), Load.class);
    }

    private static Refusal refused(String json) {
        return catchThrowableOfType(Refusal.class, () -> bound(json));
    }

    private static JsonNode tree(String json) {
        return Json.tree(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
