package org.claimwright.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.claimwright.core.terminology.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTextsTest {
    private static final Object[] FACTS = {"l’un'", "{1}", "aujourd'hui"};

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "fr-CA"})
    void every_sentence_of_a_component_tells_its_facts_and_nothing_of_the_format_shows(String tag) {
        Texts texts = Texts.in(Locale.forLanguageTag(tag));
        assertThat(texts.keys())
                .filteredOn(key -> key.startsWith("faces."))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(said(key, texts))
                        .doesNotContain("{label}", "{typed}", "''", "{0}", "\uE000")
                        .satisfies(said -> assertThat(Arrays.stream(FACTS).filter(fact -> said.contains((String) fact)))
                                .hasSizeGreaterThanOrEqualTo(texts.facts(key).size())));
    }

    private static String said(String key, Texts texts) {
        String pattern = FacesTexts.pattern(key.substring("faces.".length()), texts);
        return new MessageFormat(pattern, texts.locale()).format(FACTS);
    }
}
