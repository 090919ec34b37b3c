package org.claimwright.web.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f\\p{Pd}]+");

    private static final Pattern PARTS = Pattern.compile("[ ']");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "for", "le", "la", "les", "l", "un", "une", "de", "du", "des", "d",
            "au", "aux");

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
        return entries.getOrDefault(concept, List.of()).stream()
                .filter(entry -> says(entry.plain(), words))
                .findFirst();
    }

    static boolean has(GlossaryRow.Word word, String words) {
        return word != null
                && Stream.of(word.one(), word.many() == null ? "" : word.many())
                        .anyMatch(form -> says(plain(form), words));
    }

    // every word asked for is there, wherever it stands; the small words between them decide nothing
    private static boolean says(String form, String words) {
        String asked = plain(words);
        List<String> telling = Stream.of(PARTS.split(asked))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        return telling.isEmpty() ? form.contains(asked) : telling.stream().allMatch(form::contains);
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
        // the sign for a number would become the letters of another word
        String signed = text.replace("№", "n°").replace('º', '°').replace('ᵒ', '°');
        String bare = ACCENT.matcher(Normalizer.normalize(signed, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe");
        return BLANKS.matcher(lower).replaceAll(" ").strip();
    }
}
