package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No sentence writes out what a dictionary calls by a word of its own. */
class LiteralsTest {
    private static final Map<Language, SurfaceForms> FORMS = new EnumMap<>(Map.of(
            Language.EN, forms(Language.EN),
            Language.FR, forms(Language.FR)));

    private static SurfaceForms forms(Language language) {
        return new SurfaceForms(DictionaryName.all().stream()
                .filter(name -> name.language() == language)
                .map(Dictionaries::named)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_sentence_holds_a_word_of_a_dictionary(Language language) {
        Sentences sentences = Sentences.in(language);
        List<String> found = new ArrayList<>();
        sentences.keys().forEach(key -> literals(language, sentences.written(key))
                .filter(form -> !isAllowed(key, form))
                .forEach(form -> found.add(key + ": " + form)));
        assertThat(found).isEmpty();
    }

    @Test
    void every_ordinary_use_that_is_allowed_exists() {
        assertThat(new DataFile("allowed.csv").rows()).allSatisfy(row -> {
            assertThat(row.getField("reason")).isNotBlank();
            assertThat(Stream.of(Language.values())
                            .flatMap(language -> uses(language, row.getField("where"), row.getField("form"))))
                    .as(row.toString())
                    .isNotEmpty();
        });
    }

    private static Stream<String> uses(Language language, String where, String form) {
        Sentences sentences = Sentences.in(language);
        return sentences.keys().stream()
                .filter(key -> stands(where, key))
                .filter(key -> literals(language, sentences.written(key)).anyMatch(form::equalsIgnoreCase));
    }

    @Test
    void a_planted_word_is_found_behind_any_kind_of_space_and_in_any_case() {
        assertThat(literals(Language.EN, "Send the Progress\u00A0claim for {@contract}"))
                .containsExactly("Progress claim");
        assertThat(literals(Language.EN, "{n, plural, one {# change\u202Forder} other {# files}}"))
                .containsExactly("change order");
        assertThat(literals(Language.FR, "Libérer la retenue de garantie")).containsExactly("retenue de garantie");
        assertThat(literals(Language.EN, "{kind, select, SUBCONTRACT {one} other {{@claim:many}}}"))
                .isEmpty();
    }

    private static Stream<String> literals(Language language, String written) {
        return FORMS.get(language).found(new Patterns(written).literal());
    }

    private static boolean isAllowed(String key, String form) {
        return new DataFile("allowed.csv")
                .rows().stream()
                        .filter(row -> row.getField("form").equalsIgnoreCase(form.toLowerCase(Locale.ROOT)))
                        .anyMatch(row -> stands(row.getField("where"), key));
    }

    private static boolean stands(String where, String key) {
        return where.endsWith("*") ? key.startsWith(where.substring(0, where.length() - 1)) : key.equals(where);
    }
}
