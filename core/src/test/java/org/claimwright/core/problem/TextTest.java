package org.claimwright.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private final Faults faults = new Faults();

    @Test
    void a_text_is_kept_without_the_space_around_it() {
        assertThat(Text.required("/name", "  Harbour Forming \n", 20, faults)).isEqualTo("Harbour Forming");
        assertThat(faults.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200b\u200b", "\u202e"})
    void a_blank_text_is_missing(String blank) {
        assertThat(Text.optional("/name", blank, 20, faults)).isNull();
        assertThat(faults.none()).isTrue();
        Text.required("/name", blank, 20, faults);
        assertThat(problems()).containsExactly(Problem.REQUIRED);
    }

    @Test
    void length_is_counted_in_characters_as_a_reader_counts_them() {
        assertThat(Text.required("/name", "🏗🏗🏗", 3, faults)).isEqualTo("🏗🏗🏗");
        assertThat(Text.required("/name", "four", 3, faults)).isNull();
        assertThat(problems()).containsExactly(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\nb", "a\u0085b", "a\uD83Cb"})
    void characters_that_nobody_sees_are_refused_in_a_line(String hidden) {
        Text.required("/name", hidden, 20, faults);
        assertThat(problems()).containsExactly(Problem.FORBIDDEN_CHARACTERS);
    }

    @Test
    void markup_and_text_from_right_to_left_are_just_text() {
        assertThat(Text.required("/name", "<b>שלום</b> & Söhne", 40, faults)).isEqualTo("<b>שלום</b> & Söhne");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void lines_may_break_and_all_breaks_are_kept_alike() {
        assertThat(Text.requiredLines("/address", "1 Quay\r\nHarbour\rX", 40, faults))
                .isEqualTo("1 Quay\nHarbour\nX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@c.org", "a@b..org", "a@@b.org", "<a@b.org>", "a@b.org,c@d.org"})
    void what_is_no_address_is_refused(String wrong) {
        Text.email("/email", wrong, faults);
        assertThat(problems()).containsExactly(Problem.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana@harbour.example", "ana+bills@sub.harbour.example", "o'neill@bau.example", "ü@bücher.example"
            })
    void addresses_that_people_have_are_taken(String address) {
        assertThat(Text.email("/email", address, faults)).isEqualTo(address);
    }

    private List<Problem> problems() {
        try {
            faults.refuse();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults().stream().map(Fault::problem).collect(Collectors.toList());
        }
    }
}
