package org.claimwright.core.terminology;

import java.util.Set;
import java.util.StringJoiner;

/** Capital letters of words and titles. */
final class Letters {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "than", "the", "to",
            "with");

    private Letters() {}

    static String capitalised(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(java.util.Locale.ROOT) + phrase.substring(first);
    }

    /** An English title: every word with a capital but the small ones; words that have capitals keep theirs. */
    static String title(String phrase) {
        StringJoiner title = new StringJoiner(" ");
        for (String word : phrase.split(" ")) {
            boolean small = title.length() > 0 && SMALL.contains(word);
            title.add(small ? word : halves(word));
        }
        return title.toString();
    }

    // owner/client has a capital on both sides
    private static String halves(String word) {
        StringJoiner halves = new StringJoiner("/");
        for (String half : word.split("/", -1)) {
            halves.add(capitalised(half));
        }
        return halves.toString();
    }
}
