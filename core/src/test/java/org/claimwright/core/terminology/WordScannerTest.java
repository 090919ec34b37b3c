package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scanner finds every defect of a corpus of real ones, and nothing in sentences that are right. */
class WordScannerTest {
    record Defect(String dictionary, String text, String wrong) {}

    static Stream<Defect> corpus() throws IOException {
        try (InputStream file = WordScannerTest.class.getResourceAsStream("/terminology/corpus-of-defects.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Defect(parts[0], parts[1], parts[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_real_defect_is_found(Defect defect) {
        assertThat(scanner(defect.dictionary()).findings(defect.text())).isNotEmpty();
    }

    @Test
    void the_corpus_is_there() throws IOException {
        assertThat(corpus()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US/gc|An invoice contact sends an SOV with a unit price to the general contractor.",
                "en-US/gc|A retainage release needs a prime contract and its contractors.",
                "en-AU/sc|An HC/Client pays a progress claim; a variation follows the tax invoice.",
                "en-GB/gc|An MC/Client reads a payment application beside an SBOQ.",
                "en-CA/gc|A proper invoice is a progress claim from which holdback is kept.",
                "fr-CA/gc|La facture est approuvée, l’ordre de changement du contrat principal aussi.",
                "fr-CA/gc|Aucune facture n’attend cet ordre de changement ; les factures sont approuvées.",
                "fr-CA/owner|Les retenues de garantie de l’entrepreneur et son hypothèque légale"
            })
    void nothing_is_found_in_what_is_right(String dictionary, String text) {
        assertThat(scanner(dictionary).findings(text)).isEmpty();
    }

    private static WordScanner scanner(String dictionary) {
        return new WordScanner(Dictionaries.named(TestDictionaries.named(dictionary)));
    }
}
