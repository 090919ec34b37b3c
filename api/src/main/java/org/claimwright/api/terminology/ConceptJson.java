package org.claimwright.api.terminology;

import java.util.Map;
import org.claimwright.core.terminology.Concept;
import org.claimwright.core.terminology.ConceptWords;
import org.claimwright.core.terminology.Countability;
import org.claimwright.core.terminology.Texts;

/** Something that the trade has words for, as it is published. */
record ConceptJson(
        String id,
        Concept.Kind kind,
        boolean locked,
        boolean exists,
        String meaning,
        Countability countability,
        String gender,
        Boolean elides,
        Map<String, String> forms) {
    static ConceptJson of(String id, Texts texts) {
        ConceptWords words = ConceptWords.of(texts.dictionary(), id);
        String meaning = "glossary." + id;
        return new ConceptJson(
                id,
                words.concept().kind(),
                words.concept().locked(),
                words.exists(),
                texts.has(meaning) ? texts.say(meaning) : null,
                words.countability(),
                words.gender(),
                words.elides(),
                words.forms());
    }
}
