package org.claimwright.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.claimwright.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** What somebody typed never turns the sentence around in which it stands. */
class IsolationOfTextTest {
    private final Texts texts = Texts.in(Locale.US);

    @Test
    void plain_text_stands_as_it_is() {
        assertThat(said("Lot 4 – café №1")).contains("“Lot 4 – café №1”");
    }

    @Test
    void text_written_from_right_to_left_is_set_apart() {
        assertThat(said("עבודה 4")).contains("“\u2068עבודה 4\u2069”");
        assertThat(said("عقد")).contains("“\u2068عقد\u2069”");
    }

    @Test
    void marks_that_turn_text_are_left_out() {
        assertThat(said("A\u202Egnp.exe")).contains("“\u2068Agnp.exe\u2069”");
        assertThat(said("A\u2067B\u2069\u2069C")).contains("“\u2068ABC\u2069”");
    }

    @Test
    void a_part_that_is_set_apart_already_stays_so() {
        assertThat(said("see \u2068עבודה\u2069 first")).contains("“\u2068see \u2068עבודה\u2069 first\u2069”");
    }

    private String said(String number) {
        return texts.detail(Problem.NUMBER_TAKEN, Map.of("number", number));
    }
}
