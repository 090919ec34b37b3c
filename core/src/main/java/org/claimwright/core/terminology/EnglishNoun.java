package org.claimwright.core.terminology;

import java.util.Set;

/**
 * A noun in English.
 *
 * @param article {@code a} or {@code an} by sound, which compounds with it need even where it takes none itself
 */
record EnglishNoun(String one, String many, Countability countability, String article) implements Noun {
    private static final String INDEFINITE = "indef";
    private static final String DEFINITE = "def";
    private static final String POSSESSIVE = "poss";
    private static final String THIS = "demo";

    private static final Set<String> FORMS = Set.of(
            INDEFINITE, DEFINITE, POSSESSIVE, THIS, Reference.MANY, Reference.TITLE, Reference.CAPITAL, Reference.VERB);

    @Override
    public String in(Reference reference) {
        reference.allow(FORMS);
        boolean plural = isPlural(reference);
        if (reference.choice(Reference.VERB) != null) {
            return reference.cased(reference.pick(Reference.VERB, plural ? 1 : 0));
        }
        String body = plural ? many : one;
        body = reference.has(Reference.TITLE) ? Letters.title(body) : body;
        body = reference.has(POSSESSIVE) ? possessive(body, plural) : body;
        return reference.cased(determiner(reference, plural) + body);
    }

    private String determiner(Reference reference, boolean plural) {
        if (reference.has(DEFINITE)) {
            return "the ";
        }
        if (reference.has(THIS)) {
            return plural ? "these " : "this ";
        }
        boolean oneOfMany = countability == Countability.COUNTED && !plural;
        return reference.has(INDEFINITE) && oneOfMany ? article + " " : "";
    }

    private static String possessive(String body, boolean plural) {
        return plural && body.endsWith("s") ? body + "’" : body + "’s";
    }
}
