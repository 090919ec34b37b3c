package org.claimwright.core.terminology;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.claimwright.core.problem.Problem;

/**
 * The sentences of one language, read from {@code messages/<language>.properties}. A sentence is an ICU message with
 * named arguments; an argument that is a constant of ours is itself worded first.
 */
public final class Texts {
    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties sentences = new Properties();
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Texts(String language) {
        locale = Locale.forLanguageTag(language);
        String file = "/messages/" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The texts for a reader's language; English when there is none in that language. */
    public static Texts in(Locale reader) {
        String known = Texts.class.getResource("/messages/" + reader.getLanguage() + ".properties") == null
                ? Locale.ENGLISH.getLanguage()
                : reader.getLanguage();
        return LOADED.computeIfAbsent(known, Texts::new);
    }

    public Locale locale() {
        return locale;
    }

    /** All keys of this language, for the tests that hold pages and problems against them. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** @throws IllegalArgumentException if there is no such sentence, which a test of the build excludes */
    public String say(String key, Map<String, ?> facts) {
        MessageFormat format = format(key);
        synchronized (format) {
            return format.format(worded(facts));
        }
    }

    /** What a problem is called. */
    public String title(Problem problem) {
        return say("problem." + problem.code() + ".title");
    }

    /** What went wrong and what to do about it. A fact that is not known is left open. */
    public String detail(Problem problem, Map<String, ?> facts) {
        String key = "problem." + problem.code() + ".detail";
        Map<String, Object> all = new HashMap<>(facts);
        format(key).getArgumentNames().forEach(name -> all.putIfAbsent(name, "…"));
        return say(key, all);
    }

    private MessageFormat format(String key) {
        return parsed.computeIfAbsent(key, this::parse);
    }

    private MessageFormat parse(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text " + key + " in " + locale);
        }
        return new MessageFormat(sentence, locale);
    }

    private Map<String, Object> worded(Map<String, ?> facts) {
        Map<String, Object> words = new HashMap<>(facts);
        words.replaceAll((name, fact) -> word(fact));
        return words;
    }

    private Object word(Object fact) {
        if (fact instanceof Enum<?> constant) {
            return word(constant);
        }
        // a day as it was sent, without an hour that nobody meant
        Object plain = fact instanceof LocalDate ? fact.toString() : fact;
        return plain instanceof BigDecimal figure ? figure(figure) : plain;
    }

    // ICU drops the cents of a round amount
    private String figure(BigDecimal figure) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, figure.scale()));
        format.setMaximumFractionDigits(Math.max(0, figure.scale()));
        return format.format(figure);
    }

    private String word(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return has(key) ? say(key) : constant.name();
    }
}
