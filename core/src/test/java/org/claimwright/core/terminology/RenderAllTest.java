package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Says every sentence in every dictionary, with every count and choice it knows, and reads what came out. */
class RenderAllTest {
    private static final System.Logger COUNT = System.getLogger(RenderAllTest.class.getName());

    static List<DictionaryName> all() {
        return DictionaryName.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_sentence_is_right_in_the_dictionary(DictionaryName name) {
        Reading reading = new Reading(Dictionaries.named(name));
        Sentences.in(name.language()).keys().forEach(reading::read);
        COUNT.log(System.Logger.Level.INFO, reading.said + " sentences said in " + name);
        assertThat(reading.wrong).isEmpty();
    }

    @Test
    void a_sentence_that_breaks_in_one_market_is_found() {
        Reading reading = new Reading(Dictionaries.named(TestDictionaries.named("en-US/gc")));
        reading.read("planted", "A {@claim} is sent");
        assertThat(reading.wrong).singleElement().asString().contains("ARTICLE", "A invoice");
    }

    @Test
    void a_sentence_that_breaks_with_a_count_is_found() {
        Reading reading = new Reading(Dictionaries.named(TestDictionaries.named("fr-CA/gc")));
        reading.read("planted", "{n, plural, one {une {@claim}} other {# {@claim:many} de le {@contract}}}");
        assertThat(reading.wrong).isNotEmpty().allMatch(found -> found.contains("de le contrat"));
    }

    /** What one dictionary makes of the sentences, and what is wrong with it. */
    private static final class Reading {
        private final Dictionary dictionary;
        private final WordScanner scanner;
        private final List<String> wrong = new ArrayList<>();
        private int said;

        Reading(Dictionary dictionary) {
            this.dictionary = dictionary;
            this.scanner = new WordScanner(dictionary);
        }

        void read(String key) {
            read(key, Sentences.in(dictionary.name().language()).written(key));
        }

        // a sentence about what a market does not have is never said there
        void read(String key, String written) {
            boolean sayable = Reference.WRITTEN
                    .matcher(written)
                    .results()
                    .map(found -> Reference.of(found).concept())
                    .allMatch(dictionary::has);
            if (sayable) {
                Sentence sentence = new Sentence(written, dictionary);
                new Patterns(written).facts().forEach(facts -> check(key, sentence.say(facts)));
            }
        }

        private void check(String key, String text) {
            said++;
            scanner.findings(text).forEach(finding -> wrong.add(key + ": " + finding + " in: " + text));
        }
    }
}
