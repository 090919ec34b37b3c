package org.claimwright.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"'', %", "' ', %", "Tower, %tower%", "50%, %50!%%", "a_b!, %a!_b!!%"})
    void words_are_looked_for_as_they_stand(String words, String pattern) {
        assertThat(Words.anywhere(words)).isEqualTo(pattern);
        assertThat(Words.anywhere(null)).isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource({"Électrique, electrique", "E\u0301lectrique, electrique", "ÇÀ ŒUVRE, ca œuvre", "Łódź, łodz", "' ', ''"
    })
    void accents_make_no_difference(String text, String plain) {
        assertThat(Words.plain(text)).isEqualTo(plain);
        assertThat(Words.plain(null)).isEmpty();
    }

    @Test
    void what_no_text_can_contain_finds_nothing() {
        assertThat(Words.anywhere("a\0b")).isEqualTo("%a\uFFFDb%");
    }
}
