package org.claimwright.core.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds articles, elisions and participles against the gender, number and first sound of the terms they belong to. */
final class FrenchScanner implements GrammarScanner {
    private static final Set<String> PLURAL = Set.of("les", "des", "aux", "ces", "ses");
    private static final Set<String> EITHER_FEMININE = Set.of("une", "cette", "nouvelle", "aucune");
    private static final Set<String> EITHER_MASCULINE = Set.of("un", "aucun");
    private static final Set<String> FULL_MASCULINE = Set.of("le", "du", "au", "ce", "nouveau");
    private static final Set<String> FULL_FEMININE = Set.of("la", "sa");
    private static final Set<String> BEFORE_VOWEL_MASCULINE = Set.of("cet", "nouvel");
    private static final Set<String> FULL = Set.of("de", "que");
    private static final String ARTICLES = Stream.of(
                    PLURAL,
                    EITHER_FEMININE,
                    EITHER_MASCULINE,
                    FULL_MASCULINE,
                    FULL_FEMININE,
                    BEFORE_VOWEL_MASCULINE,
                    FULL,
                    Set.of("son"))
            .flatMap(Set::stream)
            .sorted()
            .reduce((one, next) -> one + "|" + next)
            .orElseThrow();

    private final SurfaceForms forms;
    private final Pattern article;
    private final Pattern elided;
    private final Pattern participle;

    FrenchScanner(SurfaceForms forms) {
        this.forms = forms;
        String term = forms.alternatives() + "(?!\\p{L})";
        article = Pattern.compile("(?<![\\p{L}’-])(" + ARTICLES + ") " + term, SurfaceForms.ANY_CASE);
        elided = Pattern.compile("\\b(l|d|qu)’" + term, SurfaceForms.ANY_CASE);
        participle = Pattern.compile(
                "(?<!\\p{L})" + term + "(?: est| sont| a été| ont été)? (?!été)(\\p{L}+)(é|ée|és|ées)(?!\\p{L})",
                SurfaceForms.ANY_CASE);
    }

    @Override
    public List<Finding> findings(String plain) {
        Stream<Finding> articles = found(article, plain, Finding.Kind.ARTICLE, this::isWrongArticle);
        Stream<Finding> elisions = found(elided, plain, Finding.Kind.ELISION, this::isWrongElision);
        Stream<Finding> participles = found(participle, plain, Finding.Kind.AGREEMENT, this::disagrees);
        return Stream.of(articles, elisions, participles)
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> found(
            Pattern pattern, String plain, Finding.Kind kind, java.util.function.Predicate<MatchResult> isWrong) {
        return pattern.matcher(plain).results().filter(isWrong).map(found -> new Finding(kind, found.group()));
    }

    private boolean isWrongArticle(MatchResult found) {
        if (!(forms.term(found.group(2)) instanceof FrenchNoun noun)) {
            return false;
        }
        String word = found.group(1).toLowerCase(Locale.ROOT);
        boolean plural = isPlural(noun, found.group(2));
        boolean invariable = noun.one().equals(noun.many());
        if (FULL.contains(word)) {
            return noun.elides();
        }
        if (PLURAL.contains(word)) {
            return !plural && !invariable;
        }
        return (plural && !invariable) || !fits(word, noun);
    }

    private static boolean fits(String word, FrenchNoun noun) {
        if (EITHER_FEMININE.contains(word)) {
            return noun.feminine();
        }
        if (EITHER_MASCULINE.contains(word)) {
            return !noun.feminine();
        }
        if (BEFORE_VOWEL_MASCULINE.contains(word)) {
            return !noun.feminine() && noun.elides();
        }
        if (FULL_MASCULINE.contains(word)) {
            return !noun.feminine() && !noun.elides();
        }
        return FULL_FEMININE.contains(word) ? noun.feminine() && !noun.elides() : !noun.feminine() || noun.elides();
    }

    private boolean isWrongElision(MatchResult found) {
        return forms.term(found.group(2)) instanceof FrenchNoun noun && !noun.elides();
    }

    private boolean disagrees(MatchResult found) {
        if (!(forms.term(found.group(1)) instanceof FrenchNoun noun)) {
            return false;
        }
        String ending = (noun.feminine() ? "ée" : "é") + (isPlural(noun, found.group(1)) ? "s" : "");
        return !noun.one().equals(noun.many()) && !ending.equals(found.group(3).toLowerCase(Locale.ROOT));
    }

    private static boolean isPlural(FrenchNoun noun, String form) {
        return noun.many().equalsIgnoreCase(form) && !noun.one().equalsIgnoreCase(form);
    }
}
