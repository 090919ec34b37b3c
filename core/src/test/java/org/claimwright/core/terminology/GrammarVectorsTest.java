package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences whose right wording was agreed on beforehand, in product dictionaries and in two that bend the rules. */
class GrammarVectorsTest {
    private static final Map<String, String> CONCEPTS = Map.of(
            "doc", "claim",
            "contact", "claimContact",
            "owner.doc", "upstreamClaim",
            "prime", "clientContract",
            "ret", "retainage",
            "ssov", "subScheduleAbbr",
            "co", "changeOrder",
            "mat", "storedMaterials");

    /** Who pays is the general contractor in the French vectors, and in the others whoever pays a specialty contractor. */
    private static final String FRENCH_PAYER = "generalContractor";

    private static final String PAYER = "contractorOrClient";

    record Vector(String dictionary, String message, String expected) {}

    static Stream<Vector> vectors() throws IOException {
        try (InputStream file = GrammarVectorsTest.class.getResourceAsStream("/terminology/grammar-vectors.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Vector(parts[0], parts[1], parts[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_sentence_reads_as_agreed(Vector vector) {
        Dictionary dictionary = dictionary(vector.dictionary());
        boolean french = dictionary.name().language() == Language.FR;
        String message = Reference.WRITTEN.matcher(vector.message()).replaceAll(found -> {
            String concept = "up".equals(found.group(1))
                    ? french ? FRENCH_PAYER : PAYER
                    : CONCEPTS.getOrDefault(found.group(1), found.group(1));
            return "{@" + concept + found.group(2) + "}";
        });
        assertThat(new Sentence(message, dictionary).say(Map.of())).isEqualTo(vector.expected());
    }

    @Test
    void all_vectors_are_there() throws IOException {
        assertThat(vectors()).hasSize(57);
    }

    private static Dictionary dictionary(String code) {
        return switch (code) {
            case "zz" -> TestDictionaries.with(TestDictionaries.named("en-US/gc"), "claim,US,gc,urzblat,urzblats,an");
            case "CA-fr/alt" ->
                TestDictionaries.with(
                        TestDictionaries.named("fr-CA/gc"), "claim,,gc,décompte progressif,décomptes progressifs,m,no");
            case "CA-fr/gc" -> Dictionaries.named(TestDictionaries.named("fr-CA/gc"));
            default -> Dictionaries.named(TestDictionaries.named("en-" + code.replace("UK", "GB")));
        };
    }
}
