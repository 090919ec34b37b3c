package org.claimwright.core.terminology;

import java.util.Locale;

/** A language that the product speaks. */
public enum Language {
    EN,
    FR;

    /** The two-letter code, as stored and as the API names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the language of a code; English for one that is not spoken here, or for none */
    public static Language of(String code) {
        return FR.code().equalsIgnoreCase(code) ? FR : EN;
    }
}
