package org.claimwright.web.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
    private final WordIndex index = WordIndex.ofAll();

    @ParameterizedTest
    @CsvSource({
        "retainage, retainage",
        "retainage, HOLDBACK",
        "retainage, retention",
        "retainage, retenue de garantie",
        "storedMaterials, materiaux ENTREPOSES",
        "lien, hypotheque légale",
        "changeOrder, variations",
        "bill, facturer"
    })
    void any_word_of_any_market_finds_the_concept_whatever_its_accents(String concept, String word) {
        assertThat(index.find(concept, word)).isPresent();
    }

    @Test
    void a_word_of_something_else_does_not() {
        assertThat(index.find("retainage", "invoice")).isEmpty();
        assertThat(index.find("retainage", "zzz")).isEmpty();
    }
}
