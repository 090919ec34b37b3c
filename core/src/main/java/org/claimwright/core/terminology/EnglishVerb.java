package org.claimwright.core.terminology;

import java.util.Map;
import java.util.Set;

/** A verb in English, with the forms that do not follow from one another. */
record EnglishVerb(String base, String third, String past, String participle, String gerund) implements Term {
    private static final Set<String> FORMS = Set.of("third", "past", "part", "ing", Reference.TITLE, Reference.CAPITAL);

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String one() {
        return base;
    }

    @Override
    public String many() {
        return base;
    }

    @Override
    public String in(Reference reference) {
        reference.allow(FORMS);
        Map<String, String> byMark = Map.of("third", third, "past", past, "part", participle, "ing", gerund);
        String word = reference.forms().stream()
                .filter(byMark::containsKey)
                .findFirst()
                .map(byMark::get)
                .orElse(base);
        return reference.cased(reference.has(Reference.TITLE) ? Letters.title(word) : word);
    }
}
