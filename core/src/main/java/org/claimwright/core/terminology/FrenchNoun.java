package org.claimwright.core.terminology;

import java.util.Set;

/**
 * A noun in French.
 *
 * @param elides whether le, de, ce and the like lose their vowel before it: an initial vowel or a mute h
 */
record FrenchNoun(String one, String many, Countability countability, boolean feminine, boolean elides)
        implements Noun {
    private static final String AGREES = "agree";
    private static final String ADJECTIVE = "pre";
    private static final String THAN = "que";
    private static final Set<String> FORMS = Set.of(
            FrenchDeterminer.INDEFINITE,
            FrenchDeterminer.DEFINITE,
            FrenchDeterminer.OF,
            FrenchDeterminer.OF_DEFINITE,
            FrenchDeterminer.OF_INDEFINITE,
            FrenchDeterminer.TO_DEFINITE,
            FrenchDeterminer.TO_INDEFINITE,
            FrenchDeterminer.THIS,
            FrenchDeterminer.HIS,
            THAN,
            AGREES,
            ADJECTIVE,
            Reference.MANY,
            Reference.TITLE,
            Reference.CAPITAL,
            Reference.VERB);

    @Override
    public String in(Reference reference) {
        reference.allow(FORMS);
        boolean plural = isPlural(reference);
        if (reference.choice(AGREES) != null) {
            return reference.cased(reference.pick(AGREES, (plural ? 2 : 0) + (feminine ? 1 : 0)));
        }
        if (reference.choice(Reference.VERB) != null) {
            return reference.cased(reference.pick(Reference.VERB, plural ? 1 : 0));
        }
        String phrase = phrase(reference, plural);
        return reference.has(Reference.TITLE) ? Letters.capitalised(phrase) : reference.cased(phrase);
    }

    private String phrase(Reference reference, boolean plural) {
        String noun = plural ? many : one;
        String adjective = reference.choice(ADJECTIVE);
        FrenchDeterminer determiner;
        if (adjective == null) {
            determiner = new FrenchDeterminer(noun, feminine, plural, elides, countability, false);
        } else {
            String agreeing = FrenchAdjective.of(adjective).agreeing(feminine, plural, elides);
            boolean vowel = FrenchAdjective.startsWithVowel(agreeing);
            determiner = new FrenchDeterminer(agreeing + " " + noun, feminine, plural, vowel, countability, true);
        }
        String phrase = determiner.before(reference);
        return reference.has(THAN) ? than(phrase, determiner.elidesBefore(reference)) : phrase;
    }

    private static String than(String phrase, boolean elides) {
        return (elides ? "qu’" : "que ") + phrase;
    }
}
