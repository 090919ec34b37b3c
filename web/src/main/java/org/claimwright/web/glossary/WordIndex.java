package org.claimwright.web.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.terminology.Concept;
import org.claimwright.core.terminology.Dictionaries;
import org.claimwright.core.terminology.Dictionary;
import org.claimwright.core.terminology.DictionaryName;

/** Finds concepts by any word that any market has for them, whatever its accents and capitals. */
final class WordIndex {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    private final Map<String, List<Entry>> entries;

    private WordIndex(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** A form of a concept's word, and where it is said. */
    record Entry(String concept, String form, DictionaryName dictionary, String plain) {}

    /** Of all dictionaries that the product comes with. */
    static WordIndex ofAll() {
        return new WordIndex(DictionaryName.all().stream()
                .map(Dictionaries::named)
                .flatMap(WordIndex::entries)
                .collect(Collectors.groupingBy(Entry::concept)));
    }

    /** The first form of a concept that has these words in it. */
    Optional<Entry> find(String concept, String words) {
        String plain = plain(words);
        return entries.getOrDefault(concept, List.of()).stream()
                .filter(entry -> entry.plain().contains(plain))
                .findFirst();
    }

    static boolean has(GlossaryRow.Word word, String words) {
        return word != null
                && Stream.of(word.one(), word.many() == null ? "" : word.many())
                        .anyMatch(form -> plain(form).contains(plain(words)));
    }

    /** The forms that a dictionary has for a concept; none where its market has no such thing. */
    static List<String> forms(Dictionary dictionary, String concept) {
        List<String> forms = new ArrayList<>();
        if (dictionary.has(concept)) {
            forms.add(dictionary.say(concept, ""));
            if (dictionary.concept(concept).kind() == Concept.Kind.NOUN) {
                forms.add(dictionary.say(concept, "many"));
            }
        }
        return forms.stream().distinct().toList();
    }

    private static Stream<Entry> entries(Dictionary dictionary) {
        return dictionary.concepts().stream().flatMap(concept -> forms(dictionary, concept).stream()
                .map(form -> new Entry(concept, form, dictionary.name(), plain(form))));
    }

    private static String plain(String text) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe");
        return BLANKS.matcher(lower).replaceAll(" ").strip();
    }
}
