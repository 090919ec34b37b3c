package org.claimwright.ear.harness;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The demonstration account as it was told to the person who started the product. */
public record Demonstration(String email, String password, String key) {
    private static final Pattern SIGN_IN = Pattern.compile("(\\S+@\\S+) .* (\\S+)");
    private static final Pattern KEY = Pattern.compile(".* (cw_\\S+)");

    /** Reads what was shown at the start of this run. */
    public static Demonstration shown() {
        MatchResult signIn = found(SIGN_IN);
        return new Demonstration(signIn.group(1), signIn.group(2), found(KEY).group(1));
    }

    private static MatchResult found(Pattern pattern) {
        return Product.shown().stream()
                .flatMap(line -> pattern.matcher(line).results())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not shown at the start: " + pattern));
    }
}
