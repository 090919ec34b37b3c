package org.claimwright.core.terminology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a dictionary says about one concept, in each form that there is.
 *
 * @param exists whether the market has such a thing
 * @param countability null for what is no noun
 * @param gender {@code f} or {@code m}; null where the language has none
 * @param elides whether le, de and the like lose their vowel before it; null where nothing does
 * @param forms the words by the name of their form; a form that is missing does not exist
 */
public record ConceptWords(
        Concept concept,
        boolean exists,
        Countability countability,
        String gender,
        Boolean elides,
        Map<String, String> forms) {
    private record Form(String name, String marks) {
        private Form many() {
            return new Form(name.equals("one") ? "many" : name + "Many", marks.isEmpty() ? "many" : marks + ":many");
        }
    }

    private static final List<Form> LABEL = List.of(new Form("one", ""), new Form("title", "title"));
    private static final List<Form> ENGLISH_NOUN = List.of(
            new Form("one", ""),
            new Form("indefinite", "indef"),
            new Form("definite", "def"),
            new Form("demonstrative", "demo"),
            new Form("possessive", "poss"),
            new Form("title", "title"));
    private static final List<Form> FRENCH_NOUN = List.of(
            new Form("one", ""),
            new Form("indefinite", "indef"),
            new Form("definite", "def"),
            new Form("demonstrative", "demo"),
            new Form("possessive", "his"),
            new Form("of", "of"),
            new Form("ofIndefinite", "of-indef"),
            new Form("ofDefinite", "of-def"),
            new Form("toIndefinite", "to-indef"),
            new Form("toDefinite", "to-def"),
            new Form("title", "title"));
    private static final List<Form> ENGLISH_VERB = List.of(
            new Form("base", ""),
            new Form("third", "third"),
            new Form("past", "past"),
            new Form("participle", "part"),
            new Form("gerund", "ing"));
    private static final List<Form> FRENCH_VERB = List.of(
            new Form("infinitive", ""),
            new Form("present", "present"),
            new Form("presentPlural", "present:many"),
            new Form("participle", "agree=m"),
            new Form("participleFeminine", "agree=f"),
            new Form("participlePlural", "agree=mp"),
            new Form("participleFemininePlural", "agree=fp"));

    public static ConceptWords of(Dictionary dictionary, String id) {
        Term term = dictionary.term(id);
        Map<String, String> forms = new LinkedHashMap<>();
        forms(term).forEach(form -> forms.put(form.name(), dictionary.say(id, form.marks())));
        FrenchNoun french = term instanceof FrenchNoun noun ? noun : null;
        return new ConceptWords(
                dictionary.concept(id),
                term.exists(),
                term instanceof Noun noun ? noun.countability() : null,
                french == null ? null : french.feminine() ? "f" : "m",
                french == null ? null : french.elides(),
                Collections.unmodifiableMap(forms));
    }

    private static Stream<Form> forms(Term term) {
        if (term instanceof EnglishNoun noun) {
            return numbers(ENGLISH_NOUN, noun.countability());
        } else if (term instanceof FrenchNoun noun) {
            return numbers(FRENCH_NOUN, noun.countability());
        } else if (term instanceof EnglishVerb) {
            return ENGLISH_VERB.stream();
        } else if (term instanceof FrenchVerb) {
            return FRENCH_VERB.stream();
        }
        return term.exists() ? LABEL.stream() : Stream.of();
    }

    private static Stream<Form> numbers(List<Form> noun, Countability countability) {
        Stream<Form> one = countability == Countability.PLURAL ? Stream.of() : noun.stream();
        Stream<Form> many =
                countability == Countability.MASS ? Stream.of() : noun.stream().map(Form::many);
        return Stream.concat(one, many);
    }
}
