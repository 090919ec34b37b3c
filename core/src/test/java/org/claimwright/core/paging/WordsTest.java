package org.claimwright.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Électrique, electrique",
        "E\u0301lectrique, electrique",
        "ÇÀ ŒUVRE, ca oeuvre",
        "Île, ile",
        "Łódź, łodz",
        "' ', ''"
    })
    void accents_make_no_difference(String text, String plain) {
        assertThat(Words.plain(text)).isEqualTo(plain);
        assertThat(Words.plain(null)).isEmpty();
        assertThat(Words.plain("L’Île")).isEqualTo("l'ile");
    }

    @Test
    void what_no_text_can_contain_finds_nothing() {
        assertThat(Words.asked(" a\0b ")).isEqualTo("a\uFFFDb");
        assertThat(Words.asked(null)).isEmpty();
    }
}
