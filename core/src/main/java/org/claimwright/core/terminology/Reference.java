package org.claimwright.core.terminology;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A concept named in a sentence together with the form it needs there: <code>{&#64;claim:indef:cap}</code>.
 *
 * @param forms the plain marks, such as {@code indef} or {@code many}
 * @param choices the marks with words to choose from, such as {@code agree=approuvé/approuvée/approuvés/approuvées}
 */
record Reference(String concept, Set<String> forms, Map<String, String> choices) {
    static final Pattern WRITTEN = Pattern.compile("\\{@([A-Za-z][A-Za-z0-9.]*)((?::[^:{}]+)*)\\}");

    static final String MANY = "many";
    static final String CAPITAL = "cap";
    static final String TITLE = "title";
    static final String VERB = "verb";

    static Reference of(MatchResult written) {
        return of(written.group(1), written.group(2));
    }

    static Reference of(String concept, String marks) {
        Set<String> forms = new LinkedHashSet<>();
        Map<String, String> choices = new TreeMap<>();
        Arrays.stream(marks.split(":")).filter(mark -> !mark.isEmpty()).forEach(mark -> {
            int equals = mark.indexOf('=');
            if (equals < 0) {
                forms.add(mark);
            } else {
                choices.put(mark.substring(0, equals), mark.substring(equals + 1));
            }
        });
        return new Reference(concept, forms, choices);
    }

    boolean has(String form) {
        return forms.contains(form);
    }

    boolean many() {
        return has(MANY);
    }

    String choice(String mark) {
        return choices.get(mark);
    }

    /** Refuses a form that the kind of term does not have, so that a slip in a sentence is found by the build. */
    void allow(Set<String> known) {
        Set<String> marks = new LinkedHashSet<>(forms);
        marks.addAll(choices.keySet());
        marks.removeAll(known);
        if (!marks.isEmpty()) {
            throw new IllegalArgumentException("{@" + concept + "} has no form " + String.join(", ", marks));
        }
    }

    /** One of the words that a slash separates. */
    String pick(String mark, int which) {
        String[] words = choice(mark).split("/", -1);
        if (which >= words.length) {
            throw new IllegalArgumentException("{@" + concept + ":" + mark + "=} needs " + (which + 1) + " words");
        }
        return words[which];
    }

    /** The phrase with a first capital letter, if that is what is asked for. */
    String cased(String phrase) {
        return has(CAPITAL) ? Letters.capitalised(phrase) : phrase;
    }
}
