package org.claimwright.core.terminology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All dictionaries that the product comes with, each put together when it is first asked for. */
public final class Dictionaries {
    private static final Map<String, Concept> CONCEPTS = concepts();
    private static final Map<Language, Entries> NOUNS =
            Map.of(Language.EN, new Entries(new DataFile("en.csv")), Language.FR, new Entries(new DataFile("fr.csv")));
    private static final Map<Language, Entries> VERBS = Map.of(
            Language.EN,
            new Entries(new DataFile("en-verbs.csv")),
            Language.FR,
            new Entries(new DataFile("fr-verbs.csv")));
    private static final Map<DictionaryName, Dictionary> READY = new ConcurrentHashMap<>();

    private Dictionaries() {}

    public static Dictionary named(DictionaryName name) {
        return READY.computeIfAbsent(name, asked -> with(asked, nouns(asked.language())));
    }

    /** A dictionary of which some nouns are named otherwise than the product names them. */
    static Dictionary with(DictionaryName name, Entries nouns) {
        return new Dictionary(name, CONCEPTS, nouns, VERBS.get(name.language()));
    }

    static Entries nouns(Language language) {
        return NOUNS.get(language);
    }

    /** The concepts that have words in the files of a language, for the test that holds them against the list. */
    static Stream<String> worded(Language language) {
        return Stream.concat(NOUNS.get(language).concepts(), VERBS.get(language).concepts());
    }

    private static Map<String, Concept> concepts() {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        new DataFile("concepts.csv").rows().forEach(row -> {
            String id = row.getField("concept");
            Concept.Kind kind = Concept.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
            concepts.put(id, new Concept(id, kind, !row.getField("locked").isEmpty()));
        });
        return Collections.unmodifiableMap(concepts);
    }
}
