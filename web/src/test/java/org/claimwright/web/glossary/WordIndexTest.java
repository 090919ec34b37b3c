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
        "bill, facturer",
        "scheduleOfValues, schedule values",
        "claim, an invoice",
        "retainage, la retenue garantie"
    })
    void any_word_of_any_market_finds_the_concept_whatever_its_accents(String concept, String word) {
        assertThat(index.find(concept, word)).isPresent();
    }

    @Test
    void a_sign_for_a_number_is_no_word_and_a_hyphen_no_letter() {
        assertThat(WordIndex.has(new GlossaryRow.Word("non facturé", null), "nº"))
                .isFalse();
        assertThat(WordIndex.has(new GlossaryRow.Word("n° de facture", null), "nº"))
                .isTrue();
        assertThat(WordIndex.has(new GlossaryRow.Word("caution de main-d’œuvre", null), "main d’oeuvre"))
                .isTrue();
    }

    @Test
    void a_word_of_something_else_does_not() {
        assertThat(index.find("retainage", "invoice")).isEmpty();
        assertThat(index.find("retainage", "zzz")).isEmpty();
    }
}
