package org.claimwright.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.core.terminology.WordScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document tells comes from the texts of core; what it names stays the same in every dictionary. */
class ApiDocumentWordsTest {
    private static final Set<String> TELLS = Set.of("description", "summary", "title");
    private static final Pattern KEYS = Pattern.compile("(api\\.[\\w.-]+\\s*)+");
    private static final Set<String> ON_THE_PAGE = Set.of("api.noScript");
    private static final String OF_THE_PAGE = "api.docs.";

    /** Names of the API, which are the same for everybody. */
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    static List<DictionaryName> dictionaries() {
        return DictionaryName.all();
    }

    @Test
    void whatever_is_told_is_written_as_the_key_of_a_text() throws Exception {
        assertThat(literals(new YAMLMapper().readTree(ApiDocument.written()))).isEmpty();
    }

    @Test
    void a_sentence_that_is_written_out_would_be_found() throws Exception {
        JsonNode planted = new YAMLMapper().readTree("paths: {/x: {get: {summary: Makes a claim}}}");
        assertThat(literals(planted)).containsExactly("Makes a claim");
    }

    @Test
    void every_text_for_the_document_is_told_there() {
        Set<String> told = ApiDocument.TEXT
                .matcher(ApiDocument.written())
                .results()
                .map(found -> found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(ON_THE_PAGE);
        Texts texts = Texts.in(WordChoice.NONE.dictionary());
        assertThat(texts.keys().stream().filter(key -> key.startsWith("api.") && !key.startsWith(OF_THE_PAGE)))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void what_is_named_is_the_same_in_every_dictionary(DictionaryName name) {
        assertThat(silent(ApiDocument.in(name).tree()))
                .isEqualTo(silent(ApiDocument.in(WordChoice.NONE.dictionary()).tree()));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void what_is_told_is_in_the_words_of_the_dictionary_and_right(DictionaryName name) {
        Texts texts = Texts.in(name);
        WordScanner scanner = new WordScanner(texts.dictionary());
        List<String> told = new ArrayList<>();
        tell(ApiDocument.in(name).tree(), told);
        assertThat(told).hasSizeGreaterThan(300).allSatisfy(text -> assertThat(
                        scanner.findings(CODE.matcher(text).replaceAll("`x`")))
                .as(text)
                .isEmpty());
    }

    private static List<String> literals(JsonNode document) {
        List<String> told = new ArrayList<>();
        tell(document, told);
        return told.stream().filter(text -> !KEYS.matcher(text).matches()).toList();
    }

    private static void tell(JsonNode node, List<String> told) {
        node.properties().stream()
                .filter(member ->
                        TELLS.contains(member.getKey()) && member.getValue().isTextual())
                .forEach(member -> told.add(member.getValue().asText()));
        node.forEach(child -> tell(child, told));
    }

    private static JsonNode silent(JsonNode node) {
        if (node instanceof ObjectNode members) {
            TELLS.stream()
                    .filter(name -> members.path(name).isTextual())
                    .toList()
                    .forEach(members::remove);
        }
        node.forEach(ApiDocumentWordsTest::silent);
        return node;
    }
}
