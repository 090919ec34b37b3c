package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands at the head of a document. */
class OpeningOnPaperTest {
    private static final Texts ENGLISH = Printed.in(Language.EN, Market.CA);
    private static final long LONGEST = 99_999_999_999_999_999L;

    private final DocumentFacts full = SomeFacts.withLogoAndTaxes(SomeFacts.certified());

    @Test
    void the_logo_of_the_account_heads_what_the_account_sends_and_nothing_else() {
        assertThat(bearsLogo(DocumentKind.CLAIM, full)).as("billed to it").isFalse();
        assertThat(bearsLogo(DocumentKind.ANSWER, full)).as("answered by it").isTrue();
        DocumentFacts upstream = SomeFacts.upstream(full);
        assertThat(bearsLogo(DocumentKind.CLAIM, upstream)).as("billed by it").isTrue();
        assertThat(bearsLogo(DocumentKind.ANSWER, upstream))
                .as("answered to it")
                .isFalse();
    }

    private static boolean bearsLogo(DocumentKind kind, DocumentFacts facts) {
        byte[] pdf = ClaimPaper.print(kind, facts, List.of(ENGLISH)).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_amount_stands_whole_however_long_it_is(Language language) {
        Texts words = Printed.in(language, Market.CA);
        for (Money amount : List.of(Money.of(5_312_345_678L), Money.of(90_005_353_110L), Money.of(LONGEST))) {
            DocumentFacts headed = due(amount);
            String said = Telling.of(headed, words).amounts().say(amount);
            for (int wide = 40; wide <= 160; wide += 15) {
                DocumentFacts facts = SomeFacts.withLogo(headed, wide);
                assertThat(Printed.of(DocumentKind.CLAIM, facts, words).pages().get(0))
                        .as("%s beside a logo of %d", said, wide)
                        .contains(said);
            }
        }
    }

    private static DocumentFacts due(Money amount) {
        ClaimSheet claim = SomeSheets.untouched();
        ClaimSummary summary = Altered.with(ClaimSummary.class, claim.summary(), "completedAndStored", amount);
        ClaimSheet headed = Altered.with(ClaimSheet.class, claim, "summary", summary);
        return SomeFacts.upstream(SomeFacts.of(headed, null, Market.CA));
    }
}
