package org.claimwright.core.directory;

import java.util.Locale;

/** Turns words that somebody looks for into a pattern of {@code like ... escape '!'}. */
final class Search {
    private Search() {}

    static String anywhere(String words) {
        if (words == null || words.isBlank()) {
            return "%";
        }
        String literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        // PostgreSQL refuses a NUL in any text; nothing that is stored contains one
        return "%" + literal.replace('\0', '\uFFFD') + "%";
    }
}
