package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept has all its forms in every dictionary, and shares them with no other beyond what is listed. */
class DictionariesTest {
    private static final DictionaryName US = TestDictionaries.named("en-US/gc");
    private static final DictionaryName QUEBEC = TestDictionaries.named("fr-CA/gc");

    static List<DictionaryName> all() {
        return DictionaryName.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_concept_has_its_forms(DictionaryName name) {
        Dictionary dictionary = Dictionaries.named(name);
        assertThat(dictionary.concepts()).hasSizeGreaterThan(90).allSatisfy(id -> {
            Term term = dictionary.term(id);
            if (term.exists()) {
                assertThat(term.one()).isNotBlank().doesNotContain("{").doesNotContain("'");
                assertThat(term.many()).isNotBlank().doesNotContain("{").doesNotContain("'");
            }
        });
    }

    @Test
    void there_are_twenty_one_dictionaries() {
        assertThat(all()).hasSize(21).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_files_word_the_concepts_of_the_list_and_no_others(Language language) {
        Dictionary any = Dictionaries.named(language == Language.EN ? US : QUEBEC);
        Set<String> worded = Dictionaries.worded(language).collect(Collectors.toSet());
        assertThat(worded).isEqualTo(any.concepts());
    }

    @Test
    void a_noun_without_its_plural_word_gender_or_article_is_told_with_file_and_concept() {
        assertThatThrownBy(() -> TestDictionaries.with(US, "claim,US,gc,,,an"))
                .hasMessageContainingAll("rows of a test", "claim", "neither one nor many", "en-US/gc");
        assertThatThrownBy(() -> TestDictionaries.with(US, "claim,US,gc,invoice,invoices,"))
                .hasMessageContainingAll("rows of a test", "claim", "article", "en-US/gc");
        assertThatThrownBy(() -> TestDictionaries.with(QUEBEC, "claim,,gc,facture,factures,,no"))
                .hasMessageContainingAll("rows of a test", "claim", "gender", "fr-CA/gc");
        assertThatThrownBy(() -> TestDictionaries.with(QUEBEC, "claim,,gc,facture,factures,f,"))
                .hasMessageContainingAll("rows of a test", "claim", "elides", "fr-CA/gc");
    }

    @Test
    void a_concept_without_any_row_is_told_with_file_and_concept() {
        Map<String, Concept> invented = Map.of("crane", new Concept("crane", Concept.Kind.NOUN, false));
        Entries nouns = Dictionaries.nouns(Language.EN);
        assertThatThrownBy(() -> new Dictionary(US, invented, nouns, nouns))
                .hasMessageContainingAll("en.csv", "crane", "has no row", "en-US/gc");
    }

    @Test
    void a_term_made_of_itself_is_refused() {
        assertThatThrownBy(() -> TestDictionaries.with(US, "claim,US,gc,{@claim} slip,{@claim} slips,an"))
                .hasMessageContaining("claim is made of itself");
    }

    @Test
    void a_change_of_a_term_reaches_its_compounds_and_their_sound() {
        Dictionary changed = TestDictionaries.with(US, "claim,US,gc,urgent bill,urgent bills,an");
        assertThat(changed.say("claimContact", "indef")).isEqualTo("an urgent bill contact");
    }

    @ParameterizedTest
    @MethodSource("all")
    void concepts_share_no_form_beyond_the_list(DictionaryName name) {
        assertThat(collisions(Dictionaries.named(name))).isEqualTo(listed(name));
    }

    @Test
    void a_collision_beyond_the_list_is_found() {
        Dictionary collided = TestDictionaries.with(US, "changeOrder,US,gc,invoice,invoices,an");
        assertThat(collisions(collided).get("invoice")).contains("claim", "changeOrder");
        assertThat(collisions(collided)).isNotEqualTo(listed(US));
    }

    private static Map<String, Set<String>> collisions(Dictionary dictionary) {
        Map<String, Set<String>> users = new HashMap<>();
        dictionary.concepts().forEach(id -> {
            Term term = dictionary.term(id);
            if (term.exists()) {
                Stream.of(term.one(), term.many())
                        .map(form -> form.toLowerCase(Locale.ROOT))
                        .forEach(form -> users.computeIfAbsent(form, none -> new TreeSet<>())
                                .add(id));
            }
        });
        users.values().removeIf(ids -> ids.size() < 2);
        return users;
    }

    private static Map<String, Set<String>> listed(DictionaryName name) {
        Map<String, Set<String>> listed = new HashMap<>();
        new DataFile("collisions.csv")
                .rows().stream()
                        .filter(row -> name.code().startsWith(row.getField("dictionary")))
                        .forEach(row -> listed.computeIfAbsent(
                                        row.getField("form").toLowerCase(Locale.ROOT), none -> new TreeSet<>())
                                .addAll(Arrays.asList(row.getField("concepts").split("[ ;,]+"))));
        return listed;
    }
}
