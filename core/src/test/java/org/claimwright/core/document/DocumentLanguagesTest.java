package org.claimwright.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.terminology.Language.EN;
import static org.claimwright.core.terminology.Language.FR;

import org.junit.jupiter.api.Test;

class DocumentLanguagesTest {
    @Test
    void a_document_is_in_the_language_of_its_contract() {
        assertThat(DocumentLanguages.of(FR, null)).containsExactly(FR);
        assertThat(DocumentLanguages.of(EN, null)).containsExactly(EN);
    }

    @Test
    void english_stands_behind_french_and_never_alone() {
        assertThat(DocumentLanguages.of(FR, EN)).containsExactly(FR, EN);
    }

    @Test
    void french_stands_alone_where_it_is_asked_for() {
        assertThat(DocumentLanguages.of(EN, FR)).containsExactly(FR);
        assertThat(DocumentLanguages.of(FR, FR)).containsExactly(FR);
    }
}
