package org.claimwright.core.terminology;

import java.util.Set;

/** A heading or a status: words of their own, without article and number. */
record Label(String one, Language language) implements Term {
    private static final Set<String> FORMS = Set.of(Reference.TITLE, Reference.CAPITAL);

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String many() {
        return one;
    }

    @Override
    public String in(Reference reference) {
        reference.allow(FORMS);
        if (!reference.has(Reference.TITLE)) {
            return reference.cased(one);
        }
        return language == Language.FR ? Letters.capitalised(one) : Letters.title(one);
    }
}
