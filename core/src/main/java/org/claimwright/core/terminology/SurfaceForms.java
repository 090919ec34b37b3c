package org.claimwright.core.terminology;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of terms as they stand in a text, the longest first, whatever their capitals and spaces. */
final class SurfaceForms {
    static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Map<String, Term> terms = new TreeMap<>();
    private final Pattern any;

    SurfaceForms(Collection<Dictionary> dictionaries) {
        dictionaries.forEach(this::add);
        any = Pattern.compile("(?<!" + LETTER + ")" + alternatives() + "(?!" + LETTER + ")", ANY_CASE);
    }

    private void add(Dictionary dictionary) {
        dictionary.concepts().stream()
                .map(dictionary::term)
                .filter(Term::exists)
                .forEach(term -> Stream.of(term.one(), term.many()).forEach(form -> terms.put(key(form), term)));
    }

    /** A group of a pattern that takes any of the forms. */
    String alternatives() {
        return terms.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
    }

    /** The term of a form found in a text. */
    Term term(String form) {
        return terms.get(key(form));
    }

    boolean has(String form) {
        return terms.containsKey(key(form));
    }

    /** Every form that stands in the text. */
    Stream<String> found(String text) {
        return any.matcher(plain(text)).results().map(MatchResult::group);
    }

    /** Whether the words found stand within a form, as "invoice" stands within "tax invoice". */
    boolean covers(String plain, MatchResult words) {
        return any.matcher(plain)
                .results()
                .anyMatch(form -> form.start() <= words.start() && words.end() <= form.end());
    }

    /** A text in which every kind of space is the plain one. */
    static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F\\u2009\\s]+", " ");
    }

    private static String key(String form) {
        return plain(form).toLowerCase(Locale.ROOT);
    }
}
