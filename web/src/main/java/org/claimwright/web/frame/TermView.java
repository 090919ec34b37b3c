package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** What concepts are called on pages: {@code #{term.claim}}, {@code #{term.claim.cap}}, {@code #{term.claim['many:cap']}}. */
@Named("term")
@RequestScoped
public class TermView extends AbstractMap<String, Map<String, String>> {
    @Inject
    private TextView text;

    @Override
    public Map<String, String> get(Object concept) {
        return new Forms(concept.toString());
    }

    @Override
    public boolean containsKey(Object concept) {
        return text.texts().dictionary().concepts().contains(concept.toString());
    }

    @Override
    public Set<Entry<String, Map<String, String>>> entrySet() {
        return Set.of();
    }

    /** The forms of one concept by their marks; itself its plain form. */
    private final class Forms extends AbstractMap<String, String> {
        private final String concept;

        private Forms(String concept) {
            this.concept = concept;
        }

        @Override
        public String get(Object marks) {
            return text.texts().dictionary().say(concept, marks.toString());
        }

        @Override
        public boolean containsKey(Object marks) {
            return true;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }

        @Override
        public String toString() {
            return get("");
        }
    }
}
