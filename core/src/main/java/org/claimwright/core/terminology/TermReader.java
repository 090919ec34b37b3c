package org.claimwright.core.terminology;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Makes terms of one dictionary out of rows; a row that lacks a form is told with its file and concept. */
final class TermReader {
    static final String NONE = "-";

    private final DictionaryName dictionary;
    private final Map<String, Concept> concepts;
    private final Entries nouns;
    private final Entries verbs;
    private final Composition composition = new Composition(this::read);

    TermReader(DictionaryName dictionary, Map<String, Concept> concepts, Entries nouns, Entries verbs) {
        this.dictionary = dictionary;
        this.concepts = concepts;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    Term term(String concept) {
        return composition.term(concept);
    }

    private Term read(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw nouns.fault(id, dictionary, "is not among the concepts");
        }
        Entries entries = concept.kind() == Concept.Kind.VERB ? verbs : nouns;
        NamedCsvRecord row = entries.nearest(concept.id(), dictionary)
                .orElseThrow(() -> entries.fault(concept.id(), dictionary, "has no row"));
        return switch (concept.kind()) {
            case VERB -> verb(row);
            case LABEL -> label(row);
            case NOUN -> noun(row);
        };
    }

    private Term label(NamedCsvRecord row) {
        String one = needed(row, "one", nouns);
        return NONE.equals(one) ? new Absent(id(row)) : new Label(composition.expand(one), dictionary.language());
    }

    private Term noun(NamedCsvRecord row) {
        String one = row.getField("one");
        String many = row.getField("many");
        if (NONE.equals(one)) {
            return new Absent(id(row));
        }
        if (one.isEmpty() && many.isEmpty()) {
            throw nouns.fault(id(row), dictionary, "has neither one nor many");
        }
        Countability countability = Countability.of(one, many);
        String singular = composition.expand(one.isEmpty() ? many : one);
        String plural = composition.expand(many.isEmpty() ? one : many);
        return dictionary.language() == Language.FR
                ? frenchNoun(row, singular, plural, countability)
                : new EnglishNoun(singular, plural, countability, article(row, singular, countability));
    }

    private Term frenchNoun(NamedCsvRecord row, String one, String many, Countability countability) {
        if (head(row) instanceof FrenchNoun head && row.getField("gender").isEmpty()) {
            return new FrenchNoun(one, many, countability, head.feminine(), head.elides());
        }
        boolean feminine = "f".equals(oneOf(row, "gender", List.of("m", "f")));
        boolean elides = "yes".equals(oneOf(row, "elides", List.of("yes", "no")));
        return new FrenchNoun(one, many, countability, feminine, elides);
    }

    // the sound of a compound is that of its first part; that of a mass noun is heard in compounds only
    private String article(NamedCsvRecord row, String singular, Countability countability) {
        if (row.getField("article").isEmpty()) {
            if (head(row) instanceof EnglishNoun head) {
                return head.article();
            }
            if (countability != Countability.COUNTED) {
                return "aeioAEIO".indexOf(singular.charAt(0)) < 0 ? "a" : "an";
            }
        }
        return oneOf(row, "article", List.of("a", "an"));
    }

    private Term head(NamedCsvRecord row) {
        String text = row.getField("one").isEmpty() ? row.getField("many") : row.getField("one");
        Matcher first = Reference.WRITTEN.matcher(text);
        return first.lookingAt() ? composition.term(first.group(1)) : new Absent(id(row));
    }

    private Term verb(NamedCsvRecord row) {
        if (dictionary.language() == Language.EN) {
            return new EnglishVerb(
                    needed(row, "base", verbs),
                    needed(row, "third", verbs),
                    needed(row, "past", verbs),
                    needed(row, "participle", verbs),
                    needed(row, "gerund", verbs));
        }
        List<String> participle = List.of(needed(row, "participle", verbs).split("/"));
        if (participle.size() != 4) {
            throw verbs.fault(id(row), dictionary, "needs four participles");
        }
        return new FrenchVerb(
                needed(row, "infinitive", verbs),
                needed(row, "present", verbs),
                needed(row, "presentPlural", verbs),
                participle);
    }

    private String needed(NamedCsvRecord row, String column, Entries entries) {
        String text = row.getField(column);
        if (text.isEmpty()) {
            throw entries.fault(id(row), dictionary, "has no " + column);
        }
        return text;
    }

    private String oneOf(NamedCsvRecord row, String column, List<String> known) {
        String text = row.getField(column);
        if (!known.contains(text)) {
            throw nouns.fault(id(row), dictionary, "needs " + String.join(" or ", known) + " as " + column);
        }
        return text;
    }

    private static String id(NamedCsvRecord row) {
        return row.getField("concept");
    }
}
