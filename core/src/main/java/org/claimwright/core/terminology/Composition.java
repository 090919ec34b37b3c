package org.claimwright.core.terminology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Puts terms together from one another, so that a change of a part reaches every compound of it. */
final class Composition {
    private final Map<String, Term> ready = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Function<String, Term> read;

    Composition(Function<String, Term> read) {
        this.read = read;
    }

    Term term(String concept) {
        Term known = ready.get(concept);
        if (known != null) {
            return known;
        }
        if (open.contains(concept)) {
            throw new IllegalStateException(concept + " is made of itself: " + open);
        }
        open.push(concept);
        Term term = read.apply(concept);
        open.pop();
        ready.put(concept, term);
        return term;
    }

    /** The text with each reference in it replaced by what it stands for. */
    String expand(String text) {
        return Reference.WRITTEN.matcher(text).replaceAll(written -> {
            Reference reference = Reference.of(written);
            return java.util.regex.Matcher.quoteReplacement(
                    term(reference.concept()).in(reference));
        });
    }
}
