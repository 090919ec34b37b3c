package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages take all their words from the texts and the dictionary, and find them there; each check is seen to fail. */
class PageTextsTest {
    private static final Path PLANTED = Path.of("src/test/resources/planted");

    static Stream<Path> pages() {
        return PageSource.under(Path.of("src/main/webapp")).stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_word_of_its_own_and_every_word_that_it_asks_for_is_there(Path page) {
        assertThat(PageFaults.of(page)).isEmpty();
    }

    @Test
    void the_pages_are_really_read() {
        assertThat(pages().flatMap(page -> new PageSource(page).keys().stream()))
                .hasSizeGreaterThan(150);
        assertThat(pages().flatMap(page -> new PageSource(page).told().stream()))
                .hasSizeGreaterThan(10);
        assertThat(pages().flatMap(page -> new PageSource(page).terms().stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text, word of its own: Invoice",
        "attribute, word of its own: Search",
        "expression, word of its own: Overdue",
        "key, no text claims.nowhere in en_US",
        "tag, no text claims.nowhere in fr_CA",
        "fact, not all facts for claim.title",
        "concept, 'no term Term[concept=invoice, marks=many]'",
        "form, 'no term Term[concept=claim, marks=plural]'",
        "late, reads its data too late"
    })
    void a_planted_page_is_caught(String page, String fault) {
        assertThat(PageFaults.of(PLANTED.resolve(page + ".xhtml"))).contains(fault);
    }

    @Test
    void a_page_that_does_all_right_is_left_alone() {
        assertThat(PageFaults.of(PLANTED.resolve("right.xhtml"))).isEqualTo(List.of());
    }
}
