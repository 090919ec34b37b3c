package org.claimwright.core.terminology;

import java.util.List;
import java.util.Set;

/** A verb in French. The participle is kept in its four forms: masculine, feminine, and the plurals of both. */
record FrenchVerb(String infinitive, String present, String presentPlural, List<String> participle) implements Term {
    private static final String PRESENT = "present";
    private static final String AGREES = "agree";
    private static final List<String> PERSONS = List.of("m", "f", "mp", "fp");
    private static final Set<String> FORMS =
            Set.of(PRESENT, AGREES, Reference.MANY, Reference.TITLE, Reference.CAPITAL);

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String one() {
        return infinitive;
    }

    @Override
    public String many() {
        return infinitive;
    }

    @Override
    public String in(Reference reference) {
        reference.allow(FORMS);
        String word = word(reference);
        return reference.has(Reference.TITLE) ? Letters.capitalised(word) : reference.cased(word);
    }

    private String word(Reference reference) {
        if (reference.choice(AGREES) != null) {
            return participle.get(PERSONS.indexOf(reference.choice(AGREES)));
        }
        return reference.has(PRESENT) ? reference.many() ? presentPlural : present : infinitive;
    }
}
