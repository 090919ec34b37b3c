package org.claimwright.core.terminology;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimwright.core.problem.Problem;

/**
 * All that is said to a reader, in the words of one dictionary: pages, refusals, documents, mail and the API alike. A
 * sentence is an ICU message with named facts, in which concepts are named and never worded; a fact that is a constant of
 * ours is itself worded first.
 */
public final class Texts {
    private static final Map<DictionaryName, Texts> READY = new ConcurrentHashMap<>();

    private final Dictionary dictionary;
    private final Sentences sentences;
    private final Locale locale;
    private final Days days;
    private final Map<String, Sentence> worded = new ConcurrentHashMap<>();
    private final Map<Integer, LocalizedNumberFormatter> figures = new ConcurrentHashMap<>();

    Texts(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.sentences = Sentences.in(dictionary.name().language());
        this.locale = dictionary.name().locale();
        this.days = new Days(locale);
    }

    public static Texts in(DictionaryName name) {
        return READY.computeIfAbsent(name, asked -> new Texts(Dictionaries.named(asked)));
    }

    /** For a reader of whom nothing but the browser's language and country is known. */
    public static Texts in(Locale reader) {
        return in(DictionaryName.of(reader));
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** How numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** All keys of this language, for the tests that hold pages and problems against them. */
    public Set<String> keys() {
        return sentences.keys();
    }

    public boolean has(String key) {
        return sentences.has(key);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** @throws IllegalArgumentException if there is no such sentence, which a test of the build excludes */
    public String say(String key, Map<String, ?> facts) {
        Sentence sentence = sentence(key);
        return sentence.facts().isEmpty() ? sentence.say(facts) : sentence.say(told(facts));
    }

    /** The names of the facts that a sentence tells. */
    public Set<String> facts(String key) {
        return sentence(key).facts();
    }

    /** What a problem is called. */
    public String title(Problem problem) {
        return say("problem." + problem.code() + ".title");
    }

    /** What went wrong and what to do about it. A fact that is not known is left open. */
    public String detail(Problem problem, Map<String, ?> facts) {
        String key = "problem." + problem.code() + ".detail";
        Map<String, Object> all = new HashMap<>(facts);
        facts(key).forEach(name -> all.putIfAbsent(name, "…"));
        return say(key, all);
    }

    /** What a constant of ours is called. */
    public String word(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return has(key) ? say(key) : constant.name();
    }

    /** A date as the reader writes it. */
    public String day(LocalDate date) {
        return days.say(date);
    }

    /** From one date to another, with what they share said once. */
    public String days(LocalDate first, LocalDate last) {
        return days.say(first, last);
    }

    /** The date that somebody typed as it is shown here, or as 2026-05-31; empty if it is none. */
    public Optional<LocalDate> dayTyped(String typed) {
        return days.read(typed);
    }

    private Sentence sentence(String key) {
        Sentence known = worded.get(key);
        return known != null ? known : worded.computeIfAbsent(key, this::compiled);
    }

    private Sentence compiled(String key) {
        try {
            return new Sentence(sentences.written(key), dictionary);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + " in " + dictionary.name() + ": " + e.getMessage(), e);
        }
    }

    private Map<String, Object> told(Map<String, ?> facts) {
        Map<String, Object> told = new HashMap<>(facts);
        told.replaceAll((name, fact) -> told(fact));
        return told;
    }

    private Object told(Object fact) {
        if (fact instanceof Enum<?> constant) {
            return word(constant);
        }
        if (fact instanceof LocalDate day) {
            return day(day);
        }
        if (fact instanceof String text) {
            return Isolated.of(text);
        }
        return fact instanceof BigDecimal figure ? figure(figure) : fact;
    }

    // by itself ICU drops the cents of a round amount
    private String figure(BigDecimal figure) {
        return figures.computeIfAbsent(Math.max(0, figure.scale()), this::decimals)
                .format(figure)
                .toString();
    }

    private LocalizedNumberFormatter decimals(int decimals) {
        return NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(decimals));
    }
}
