package org.claimwright.api.terminology;

import java.util.List;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.Texts;

/** A dictionary as it is published. */
record TerminologyJson(
        String dictionary,
        String language,
        Market market,
        PointOfView pointOfView,
        String locale,
        List<ConceptJson> concepts) {
    static TerminologyJson of(Texts texts) {
        DictionaryName name = texts.dictionary().name();
        return new TerminologyJson(
                name.code(),
                name.language().code(),
                name.market(),
                name.pointOfView(),
                name.locale().toLanguageTag(),
                texts.dictionary().concepts().stream()
                        .map(id -> ConceptJson.of(id, texts))
                        .toList());
    }
}
