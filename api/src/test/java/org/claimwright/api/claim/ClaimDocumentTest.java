package org.claimwright.api.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

class ClaimDocumentTest {
    private static final BigDecimal SOME = new BigDecimal("100.00");

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        String csv = new ClaimDocument(claim("SC-1", "=HYPERLINK(\"x\")"), null).csv();
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"x\"\")\",");
    }

    @Test
    void text_with_commas_and_quotes_stays_one_cell() {
        String csv = new ClaimDocument(claim("SC-1", "Wall, 12\" thick"), texts("en-US/gc")).csv();
        assertThat(csv).contains(",\"Wall, 12\"\" thick\",");
    }

    @Test
    void a_deduction_stays_a_number() {
        ClaimDocument document = new ClaimDocument(claim("SC-1", "Credit"), null);
        assertThat(document.csv()).contains(",-5.00,").doesNotContain("'-5.00");
    }

    @Test
    void the_file_is_named_after_the_claim_whatever_its_number_is() {
        assertThat(new ClaimDocument(claim("Nº 1/\"é\"", "x"), null).disposition())
                .isEqualTo("attachment; filename=\"N__1____.csv\"; filename*=UTF-8''N%C2%BA%201%2F%22%C3%A9%22.csv");
    }

    @Test
    void without_a_language_columns_and_rows_have_the_names_of_the_api() {
        List<String> lines =
                new ClaimDocument(claim("1", "x"), null).csv().lines().toList();
        assertThat(lines.get(0)).startsWith("row,number,costCode,description,scheduledValue,workPrevious,work,stored,");
        assertThat(lines.get(1)).startsWith("LINE,");
        assertThat(lines.get(2)).startsWith("TOTAL,");
    }

    @Test
    void only_a_file_for_people_is_marked_as_utf_8_for_their_spreadsheet() {
        assertThat(new ClaimDocument(claim("1", "Béton"), texts("fr-CA/gc")).csv())
                .startsWith("\uFEFF");
        assertThat(new ClaimDocument(claim("1", "Béton"), null).csv()).startsWith("row,");
    }

    @Test
    void a_language_names_columns_rows_and_decisions_in_its_words_and_leaves_figures_as_they_are() {
        List<String> lines = new ClaimDocument(claim("1", "Béton"), texts("fr-CA/gc"))
                .csv()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("Retenue de garantie").doesNotContain("retainage", "workPrevious");
        assertThat(lines.get(1)).startsWith("Ligne,").contains("Sans décision", ",-5.00,");
        assertThat(lines.get(2)).startsWith("Total,");
    }

    @Test
    void every_dictionary_names_every_column_by_a_word_of_its_own() {
        for (DictionaryName name : DictionaryName.all()) {
            String heading = new ClaimDocument(claim("1", "x"), Texts.in(name))
                    .csv()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(heading.split(","))
                    .as(name.code())
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
    }

    private static Texts texts(String code) {
        return Texts.in(DictionaryName.all().stream()
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static ClaimJson claim(String number, String description) {
        SummaryJson summary = new SummaryJson(
                SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, null, SOME, null, null,
                List.of(), SOME);
        return new ClaimJson(
                null,
                null,
                null,
                null,
                1,
                number,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                "USD",
                0,
                0,
                summary,
                List.of(line(description)));
    }

    private static ClaimLineJson line(String description) {
        BigDecimal deduction = new BigDecimal("-5.00");
        return new ClaimLineJson(
                null,
                null,
                null,
                "1",
                null,
                description,
                SOME,
                SOME,
                deduction,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                SOME,
                null,
                null,
                null,
                null,
                Decision.NO_ACTION,
                null,
                null,
                null,
                null,
                null,
                null,
                SOME,
                SOME,
                false,
                SOME,
                SOME,
                false,
                null);
    }
}
