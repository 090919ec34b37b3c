package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;

class ClaimPaperTest {
    private static final Texts AMERICAN =
            Texts.in(new DictionaryName(Language.EN, Market.US, PointOfView.GENERAL_CONTRACTOR));

    @Test
    void the_same_facts_give_the_same_bytes() {
        DocumentFacts facts = SomeFacts.of(SomeSheets.lumpSums("USD", 30).submitted(), null, Market.US);
        assertThat(print(facts)).isEqualTo(print(facts));
    }

    @Test
    void the_amount_due_is_on_it() throws IOException {
        DocumentFacts facts = SomeFacts.of(SomeSheets.lumpSums("USD", 30).submitted(), null, Market.US);
        String due = Telling.of(facts, AMERICAN)
                .amounts()
                .say(facts.claim().summary().currentPaymentDue());
        try (PDDocument document = Loader.loadPDF(print(facts))) {
            assertThat(new PDFTextStripper().getText(document)).contains(due);
        }
    }

    private static byte[] print(DocumentFacts facts) {
        return ClaimPaper.print(DocumentKind.CLAIM, facts, List.of(AMERICAN));
    }
}
