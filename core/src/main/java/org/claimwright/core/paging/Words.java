package org.claimwright.core.paging;

import java.util.Locale;

/** Turns words that somebody looks for into a pattern of {@code like ... escape '!'}. */
public final class Words {
    private Words() {}

    /** Texts that contain the words; every text when there are none. The text asked has to be in small letters. */
    public static String anywhere(String words) {
        if (words == null || words.isBlank()) {
            return "%";
        }
        String literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        // PostgreSQL refuses a NUL in any text; nothing that is stored contains one
        return "%" + literal.replace('\0', '\uFFFD') + "%";
    }
}
