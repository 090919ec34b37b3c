package org.claimwright.core.setup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The short name that an account's addresses start with, made from its name: {@code harbour-tower-builders}. */
final class Slug {
    private static final int LONGEST = 40;
    // addresses that are not an account's
    private static final Set<String> RESERVED = Set.of(
            "api",
            "error",
            "glossary",
            "health",
            "metrics",
            "openapi",
            "resources",
            "setup",
            "sign-in",
            "sign-out",
            "welcome");

    private Slug() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        boolean usable = cut.length() > 1 && !RESERVED.contains(cut);
        return usable ? cut : cut.isEmpty() ? "account" : "account-" + cut;
    }
}
