package org.claimwright.ear.harness;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The demonstration account as it was told to the person who started the product. */
public record Demonstration(String email, String password, String key) {
    private static final Pattern SIGN_IN = Pattern.compile("(\\S+@\\S+) .* (\\S+)");
    private static final Pattern KEY = Pattern.compile(".* (cw_\\S+)");

    /** Reads what the product of this run has shown at its start. */
    public static Demonstration shown() {
        return in(Product.shown());
    }

    /** Reads what a product has shown at its first start. */
    public static Demonstration in(List<String> lines) {
        MatchResult signIn = found(SIGN_IN, lines);
        return new Demonstration(
                signIn.group(1), signIn.group(2), found(KEY, lines).group(1));
    }

    private static MatchResult found(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not shown at the start: " + pattern));
    }
}
