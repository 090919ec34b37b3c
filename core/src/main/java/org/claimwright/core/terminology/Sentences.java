package org.claimwright.core.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of one language as they are written, with concepts named and not yet worded. */
final class Sentences {
    /** Pages and problems, what concepts mean, the documentation of the API. */
    private static final List<String> PARTS = List.of("", "-glossary", "-api");

    private static final Map<Language, Sentences> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties written = new Properties();

    private Sentences(Language language) {
        this.language = language;
        PARTS.forEach(this::load);
    }

    static Sentences in(Language language) {
        return LOADED.computeIfAbsent(language, Sentences::new);
    }

    Set<String> keys() {
        return new TreeSet<>(written.stringPropertyNames());
    }

    boolean has(String key) {
        return written.containsKey(key);
    }

    /** @throws IllegalArgumentException if there is no such sentence, which a test of the build excludes */
    String written(String key) {
        String sentence = written.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        return sentence;
    }

    private void load(String part) {
        String file = "/messages/" + language.code() + part + ".properties";
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
