package org.claimwright.core.terminology;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwright.core.digest.Sha256;

/** The words of every concept in one language and market, seen from one place in a job. */
public final class Dictionary {
    private final DictionaryName name;
    private final Map<String, Concept> concepts;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private String version;

    Dictionary(DictionaryName name, Map<String, Concept> concepts, Entries nouns, Entries verbs) {
        this.name = name;
        this.concepts = concepts;
        TermReader reader = new TermReader(name, concepts, nouns, verbs);
        concepts.keySet().forEach(id -> terms.put(id, reader.term(id)));
    }

    public DictionaryName name() {
        return name;
    }

    /** The ids of all concepts, those that the market does not have included. */
    public Set<String> concepts() {
        return Collections.unmodifiableSet(terms.keySet());
    }

    public Concept concept(String id) {
        return concepts.get(id);
    }

    /** Whether the market of this dictionary has such a thing. */
    public boolean has(String concept) {
        return term(concept).exists();
    }

    /** What a concept is called, in the form that marks such as {@code indef:cap} ask for. */
    public String say(String concept, String marks) {
        return term(concept).in(Reference.of(concept, marks));
    }

    String say(Reference reference) {
        return term(reference.concept()).in(reference);
    }

    /** Stands for all that this dictionary says: SHA-256 over each concept with each of its forms, in hexadecimal digits. */
    public synchronized String version() {
        if (version == null) {
            StringBuilder said = new StringBuilder();
            new TreeSet<>(terms.keySet()).forEach(id -> said.append(id)
                    .append(new TreeMap<>(ConceptWords.of(this, id).forms()))
                    .append('\n'));
            version = Sha256.of(said.toString().getBytes(StandardCharsets.UTF_8));
        }
        return version;
    }

    Term term(String concept) {
        Term term = terms.get(concept);
        if (term == null) {
            throw new IllegalArgumentException("there is no concept " + concept);
        }
        return term;
    }
}
