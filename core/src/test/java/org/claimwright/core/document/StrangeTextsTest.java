package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.paper.Accessible;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.TestDictionaries;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts and amounts that no layout has in mind. */
class StrangeTextsTest {
    private static final Texts AMERICAN = Printed.in(Language.EN, Market.US);

    @Test
    void nothing_of_a_long_text_is_lost() {
        String text = Printed.of(DocumentKind.CLAIM, SomeFacts.strange(), AMERICAN)
                .text()
                .replaceAll("\\s", "");
        assertThat(text)
                .contains("W".repeat(300))
                .contains("END-OF-DESCRIPTION")
                .contains("END-OF-ADDRESS");
    }

    @Test
    void text_from_right_to_left_and_emoji_come_out_as_far_as_there_are_letters() {
        String text =
                Printed.of(DocumentKind.CLAIM, SomeFacts.strange(), AMERICAN).text();
        assertThat(text)
                .contains("\u05D1\u05E0\u05D9\u05D9\u05D4")
                .contains("\uFFFD")
                .contains("Ç é");
    }

    @Test
    void what_could_not_be_printed_is_told() {
        assertThat(ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.strange(), List.of(AMERICAN))
                        .missing())
                .contains("\u4E2D", "\u6587", "\uD83C\uDFE0");
        assertThat(ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.certified(), List.of(AMERICAN))
                        .missing())
                .isEmpty();
    }

    @Test
    void the_largest_amounts_stand_on_one_line_each() {
        ClaimSheet claim = SomeSheets.largest();
        DocumentFacts facts = SomeFacts.of(claim, claim, Market.US);
        assertThat(Printed.of(DocumentKind.CLAIM, facts, AMERICAN).text())
                .contains("999,999,999,999.99")
                .contains("(999,999,999,999.98)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_word_of_the_trade_is_written_out_and_long_ones_fit(Language language) {
        Texts nonsense = TestDictionaries.nonsense(language);
        for (DocumentKind kind : DocumentKind.values()) {
            byte[] pdf = ClaimPaper.print(kind, SomeFacts.certified(), List.of(nonsense))
                    .bytes();
            Accessible.check(pdf);
            assertThat(Printed.of(pdf).text().replaceAll("\\s+", " "))
                    .contains("<b> {0}")
                    .doesNotContainIgnoringCase("progress claim")
                    .doesNotContainIgnoringCase("facture")
                    .doesNotContainIgnoringCase("holdback")
                    .doesNotContainIgnoringCase("retenue")
                    .doesNotContainIgnoringCase("change order")
                    .doesNotContainIgnoringCase("ordre de changement")
                    .doesNotContainIgnoringCase("certificate for payment")
                    .doesNotContainIgnoringCase("certificat de paiement")
                    .doesNotContainIgnoringCase("contract price");
        }
    }

    @Test
    void ten_thousand_lines_are_printed() {
        ClaimSheet claim = SomeSheets.lumpSums("USD", 10_000).submitted();
        byte[] pdf = ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.of(claim, claim, Market.US), List.of(AMERICAN))
                .bytes();
        Printed printed = Printed.of(pdf);
        assertThat(printed.pages().size()).isGreaterThan(250);
        assertThat(printed.text()).contains("\n10000 ").contains("\n5000 ");
    }
}
