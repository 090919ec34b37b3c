package org.claimwright.core.paging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns words that somebody looks for into a pattern of {@code like ... escape '!'}. */
public final class Words {
    // marks that stand by themselves after their letter, as some systems write them
    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328";
    private static final String ACCENTED = IntStream.rangeClosed('\u00e0', '\u017f')
            .filter(Character::isLowerCase)
            .filter(letter -> decomposed(letter).length() > 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    private static final String PLAIN = ACCENTED.chars()
            .mapToObj(letter -> decomposed(letter).substring(0, 1))
            .collect(Collectors.joining());

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

    /**
     * Whether one of these texts contains the words, whatever accents either has.
     *
     * @param parameter names the parameter, which is {@code anywhere(plain(words))}
     */
    public static String plainly(String parameter, String... texts) {
        String pattern = ":" + parameter;
        return Stream.of(texts)
                .map(text -> "function('translate', lower(" + text + "), '" + ACCENTED + MARKS + "', '" + PLAIN
                        + "') like " + pattern + " escape '!'")
                .collect(Collectors.joining(" or ", "(" + pattern + " = '%' or ", ")"));
    }

    /** A text in small letters without accents, as two texts are compared that people hold for the same. */
    public static String plain(String text) {
        return text == null
                ? ""
                : text.strip()
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(letter -> MARKS.indexOf(letter) < 0)
                        .map(letter -> ACCENTED.indexOf(letter) < 0 ? letter : PLAIN.charAt(ACCENTED.indexOf(letter)))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String decomposed(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    }
}
