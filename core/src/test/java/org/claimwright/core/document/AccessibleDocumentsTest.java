package org.claimwright.core.document;

import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.paper.Accessible;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document passes PDF/UA-1, in both languages. */
class AccessibleDocumentsTest {
    private static final Texts ENGLISH = Printed.in(Language.EN, Market.CA);
    private static final Texts FRENCH = Printed.in(Language.FR, Market.CA);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_is_accessible_in_either_language(DocumentKind kind) {
        DocumentFacts facts = SomeFacts.certified();
        Accessible.check(ClaimPaper.print(kind, facts, List.of(ENGLISH)).bytes());
        Accessible.check(ClaimPaper.print(kind, facts, List.of(FRENCH)).bytes());
    }

    @Test
    void a_draft_with_a_logo_and_taxes_is_accessible_with_its_translation() {
        ClaimSheet draft = SomeSheets.lumpSums("CAD", 30).draft();
        DocumentFacts facts = SomeFacts.upstream(SomeFacts.withLogoAndTaxes(SomeFacts.of(draft, null, Market.CA)));
        Accessible.check(ClaimPaper.print(DocumentKind.CLAIM, facts, List.of(FRENCH, ENGLISH))
                .bytes());
    }

    @Test
    void a_document_of_strange_texts_is_accessible() {
        Accessible.check(ClaimPaper.print(DocumentKind.CLAIM, SomeFacts.strange(), List.of(FRENCH))
                .bytes());
    }
}
