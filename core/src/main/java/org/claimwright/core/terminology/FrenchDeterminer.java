package org.claimwright.core.terminology;

import java.util.List;

/**
 * What stands before a French noun, or before its adjective: article, preposition drawn together with it, demonstrative,
 * possessive.
 *
 * @param elides whether the words begin with a vowel sound
 * @param described whether an adjective stands first: "de nouveaux ordres", not "des"
 */
record FrenchDeterminer(
        String words, boolean feminine, boolean plural, boolean elides, Countability countability, boolean described) {
    static final String INDEFINITE = "indef";
    static final String DEFINITE = "def";
    static final String OF = "of";
    static final String OF_DEFINITE = "of-def";
    static final String OF_INDEFINITE = "of-indef";
    static final String TO_DEFINITE = "to-def";
    static final String TO_INDEFINITE = "to-indef";
    static final String THIS = "demo";
    static final String HIS = "his";

    private static final List<String> ALL =
            List.of(INDEFINITE, DEFINITE, OF, OF_DEFINITE, OF_INDEFINITE, TO_DEFINITE, TO_INDEFINITE, THIS, HIS);

    String before(Reference reference) {
        return before(asked(reference));
    }

    /** Whether "que" loses its vowel before the phrase. */
    boolean elidesBefore(Reference reference) {
        String form = asked(reference);
        return INDEFINITE.equals(form) ? !plural && isCounted() : form.isEmpty() && elides;
    }

    private static String asked(Reference reference) {
        return ALL.stream().filter(reference::has).findFirst().orElse("");
    }

    private String before(String form) {
        return switch (form) {
            case INDEFINITE -> indefinite();
            case DEFINITE -> plural ? "les " + words : drawn("le ", "la ", "l’");
            case OF -> of(words);
            case OF_DEFINITE -> plural ? "des " + words : drawn("du ", "de la ", "de l’");
            case OF_INDEFINITE -> plural || !isCounted() ? of(words) : "d’" + indefinite();
            case TO_DEFINITE -> plural ? "aux " + words : drawn("au ", "à la ", "à l’");
            case TO_INDEFINITE -> "à " + indefinite();
            case THIS -> plural ? "ces " + words : drawn("ce ", "cette ", feminine ? "cette " : "cet ");
            case HIS -> plural ? "ses " + words : drawn("son ", "sa ", "son ");
            default -> words;
        };
    }

    private String indefinite() {
        if (plural) {
            return described ? of(words) : "des " + words;
        }
        if (!isCounted()) {
            return drawn("du ", "de la ", "de l’");
        }
        return (feminine ? "une " : "un ") + words;
    }

    private String of(String what) {
        return (elides ? "d’" : "de ") + what;
    }

    private String drawn(String masculine, String feminineOne, String beforeVowel) {
        return (elides ? beforeVowel : feminine ? feminineOne : masculine) + words;
    }

    private boolean isCounted() {
        return countability != Countability.MASS;
    }
}
