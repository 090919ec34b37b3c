package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever signs sees what for. */
class SignaturesOnPaperTest {
    private final DocumentFacts full = SomeFacts.withLogoAndTaxes(SomeFacts.certified());

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_a_logo_and_taxes_they_are_on_the_first_page(Language language) {
        Texts words = Printed.in(language, Market.CA);
        for (DocumentKind kind : DocumentKind.values()) {
            DocumentFacts headed = kind == DocumentKind.CLAIM ? SomeFacts.upstream(full) : full;
            assertThat(Printed.of(kind, headed, words).pages().get(0)).contains(words.say("paper.signatureAndDate"));
        }
    }

    @Test
    void where_they_have_no_room_the_last_table_goes_with_them() {
        Texts words = Printed.in(Language.EN, Market.CA);
        for (int lines = 2; lines < 30; lines += 3) {
            DocumentFacts.Party architect =
                    new DocumentFacts.Party("Arch", "Line of an address\n".repeat(lines) + "END", null);
            DocumentFacts crowded = Altered.with(DocumentFacts.class, full, "consultant", architect);
            List<String> pages = Printed.of(DocumentKind.CLAIM, crowded, words).pages();
            int signed = page(words.say("paper.signatureAndDate"), pages);
            assertThat(signed).as("%d lines", lines).isEqualTo(page("To be paid, taxes included 2", pages));
        }
    }

    private static int page(String text, List<String> pages) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains(text))
                .max()
                .orElseThrow();
    }
}
