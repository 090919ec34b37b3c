package org.claimwright.api.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwright.api.http.Rendered;
import org.claimwright.api.json.Json;
import org.claimwright.api.json.Upcoming;
import org.claimwright.core.terminology.DictionaryName;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/**
 * The OpenAPI document in the words of one dictionary. It is written by hand as YAML and held against the resources by a
 * test; where something is told to a reader it has the key of a text.
 */
public final class ApiDocument {
    /** A text by itself, as a paragraph, or the value of a member. */
    static final Pattern TEXT = Pattern.compile("(?m)(?<before>^ +|: )(?<key>api\\.[\\w.-]+)$");

    private static final String WRITTEN = asset("openapi.yaml");
    private static final String PAGE = asset("docs.html");
    private static final Map<DictionaryName, ApiDocument> READY = new ConcurrentHashMap<>();

    private final JsonNode tree;
    private final Rendered yaml;
    private final Rendered json;
    private final Rendered page;

    private ApiDocument(Texts texts) {
        String worded = TEXT.matcher(WRITTEN).replaceAll(found -> Matcher.quoteReplacement(worded(found, texts)));
        tree = parsed(worded);
        yaml = new Rendered(worded.getBytes(UTF_8), texts.locale());
        json = new Rendered(Json.bytes(tree), texts.locale());
        page = new Rendered(page(texts).getBytes(UTF_8), texts.locale());
    }

    static ApiDocument in(DictionaryName dictionary) {
        return READY.computeIfAbsent(dictionary, name -> new ApiDocument(Texts.in(name)));
    }

    Rendered yaml() {
        return yaml;
    }

    Rendered json() {
        return json;
    }

    /** The page to browse the document on. */
    Rendered page() {
        return page;
    }

    /** What the document says, to be compared with what there is. */
    JsonNode tree() {
        return tree.deepCopy();
    }

    /** The document as it is written, with keys in the place of texts. */
    static String written() {
        return WRITTEN;
    }

    private static String worded(MatchResult found, Texts texts) {
        String text = texts.say(found.group(2), facts());
        boolean member = found.group(1).equals(": ");
        // what JSON quotes is quoted in YAML too
        String quoted =
                member ? '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"' : text;
        return found.group(1) + quoted;
    }

    private static Map<String, String> facts() {
        return Map.of("members", listed(Upcoming.members()), "settings", listed(Upcoming.settings()));
    }

    private static String listed(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String page(Texts texts) {
        return PAGE.replace("{language}", texts.locale().toLanguageTag())
                .replace("{title}", texts.say("api.title"))
                .replace("{noScript}", texts.say("api.noScript"))
                .replace("{labels}", labels(texts));
    }

    /** What Swagger UI calls things, and what the reader does; it has words of its own in English only. */
    private static String labels(Texts texts) {
        Texts english = Texts.in(WordChoice.NONE.dictionary());
        Map<String, String> labels = new TreeMap<>();
        texts.keys().stream()
                .filter(key -> key.startsWith("api.docs."))
                .forEach(key -> labels.put(english.say(key), texts.say(key)));
        return new String(Json.bytes(labels), UTF_8).replace("<", "\\u003c");
    }

    private static String asset(String file) {
        try (InputStream in = ApiDocument.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static JsonNode parsed(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
