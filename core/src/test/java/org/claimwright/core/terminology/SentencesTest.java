package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, of the same facts, in the typography of each. */
class SentencesTest {
    private static final Sentences ENGLISH = Sentences.in(Language.EN);
    private static final Sentences FRENCH = Sentences.in(Language.FR);
    private static final Pattern FRENCH_SPACING = Pattern.compile(
            "(?<!Authorization|\\u00A0):(?= |$)|[^\\u202F\\u00A0 ][;?!](?= |$)|«(?!\\u00A0)|(?<!\\u00A0)»");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void both_languages_tell_the_same_facts() {
        Dictionary english = Dictionaries.named(TestDictionaries.named("en-US/gc"));
        Dictionary french = Dictionaries.named(TestDictionaries.named("fr-CA/gc"));
        assertThat(ENGLISH.keys())
                .filteredOn(key -> isSayable(ENGLISH.written(key), english) && isSayable(FRENCH.written(key), french))
                .allSatisfy(key -> assertThat(new Sentence(FRENCH.written(key), french).facts())
                        .as(key)
                        .isEqualTo(new Sentence(ENGLISH.written(key), english).facts()));
    }

    @Test
    void no_sentence_has_a_straight_apostrophe() {
        for (Sentences sentences : List.of(ENGLISH, FRENCH)) {
            assertThat(sentences.keys())
                    .allSatisfy(key -> assertThat(sentences.written(key).replaceAll("'[{}]+'?", ""))
                            .as(key)
                            .doesNotContain("'"));
        }
    }

    @Test
    void french_keeps_its_spaces_before_marks() {
        assertThat(FRENCH.keys()).filteredOn(key -> !key.startsWith("api.")).allSatisfy(key -> assertThat(
                        new Patterns(FRENCH.written(key)).literal())
                .as(key)
                .doesNotContainPattern(FRENCH_SPACING));
    }

    private static boolean isSayable(String written, Dictionary dictionary) {
        return Reference.WRITTEN
                .matcher(written)
                .results()
                .allMatch(found -> dictionary.has(Reference.of(found).concept()));
    }
}
