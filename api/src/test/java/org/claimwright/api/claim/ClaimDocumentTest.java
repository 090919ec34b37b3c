package org.claimwright.api.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
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
        String csv = new ClaimDocument(claim("SC-1", "Wall, 12\" thick"), "en").csv();
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
    void other_languages_are_not_available_yet() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new ClaimDocument(claim("1", "x"), "fr"));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_AVAILABLE_YET);
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
