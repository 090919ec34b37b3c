package org.claimwright.core.paging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that somebody looks for, whatever the case and the accents of either. */
public final class Words {
    private Words() {}

    /** What is to be found: the value of the parameter of {@link #found}; nothing to look for is in every text. */
    public static String asked(String words) {
        // PostgreSQL refuses a NUL in any text; nothing that is stored contains one
        return words == null ? "" : words.strip().replace('\0', '\uFFFD');
    }

    /**
     * Whether one of these texts contains what is asked.
     *
     * @param parameter names the parameter, which is {@code asked(words)}
     */
    public static String found(String parameter, String... texts) {
        String asked = "function('plain_words', :" + parameter + ")";
        return Stream.of(texts)
                .map(text -> "function('strpos', function('plain_words', " + text + "), " + asked + ") > 0")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** A text in small letters without accents, as two texts are compared that people hold for the same. */
    public static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replace("\u0153", "oe")
                        .replace("\u00e6", "ae")
                        .replace("\u00df", "ss")
                        .replace('\u2019', '\'');
    }
}
