package org.claimwright.core.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what goes out to the readers of one dictionary and finds what its engine would never have said. */
public final class WordScanner {
    private static final Pattern UNRESOLVED = Pattern.compile("\\{@|[#$]?\\{[\\w.]*\\}|\\?\\?\\?");
    private static final Pattern DOUBLED =
            Pattern.compile("\\b(?!nous nous|vous vous)(\\p{L}{2,}) \\1\\b", SurfaceForms.ANY_CASE);

    /** What turns a contract into a contractor. */
    private static final Pattern DERIVED = Pattern.compile("ors?|ual|ually");

    private final SurfaceForms forms;
    private final GrammarScanner grammar;
    private final Pattern extended;
    private final List<Pattern> banned;

    public WordScanner(Dictionary dictionary) {
        forms = new SurfaceForms(List.of(dictionary));
        grammar = dictionary.name().language() == Language.FR ? new FrenchScanner(forms) : new EnglishScanner(forms);
        extended = Pattern.compile("\\b(?<form>" + forms.alternatives() + ")(?<rest>\\p{L}+)", SurfaceForms.ANY_CASE);
        banned = BannedWords.of(dictionary.name());
    }

    public List<Finding> findings(String text) {
        String plain = SurfaceForms.plain(text);
        List<Finding> findings = new ArrayList<>();
        add(findings, Finding.Kind.UNRESOLVED, UNRESOLVED.matcher(plain).results());
        add(findings, Finding.Kind.DOUBLED, DOUBLED.matcher(plain).results());
        add(findings, Finding.Kind.SPELLING, wrecks(plain));
        banned.forEach(word -> add(findings, Finding.Kind.BANNED, foreign(word, plain)));
        findings.addAll(grammar.findings(plain));
        return findings;
    }

    // what a market may not say by itself may be part of what it does say
    private Stream<MatchResult> foreign(Pattern word, String plain) {
        return word.matcher(plain).results().filter(found -> !forms.covers(plain, found));
    }

    // one word may well be the beginning of another; two or three in a row are the term
    private Stream<MatchResult> wrecks(String plain) {
        return extended.matcher(plain)
                .results()
                .filter(found -> found.group(1).contains(" ") && forms.term(found.group(1)) instanceof Noun)
                .filter(found -> !forms.has(found.group()))
                .filter(found ->
                        !DERIVED.matcher(found.group(found.groupCount())).matches());
    }

    private static void add(List<Finding> findings, Finding.Kind kind, Stream<MatchResult> results) {
        results.forEach(found -> findings.add(new Finding(kind, found.group())));
    }
}
