package org.claimwright.core.terminology;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sentence worded by one dictionary: ready as it is, or still open for facts. */
final class Sentence {
    private static final String PART = "term_";

    private final Map<String, Object> terms = new HashMap<>();
    private final MessageFormat format;
    private final Set<String> open;
    private final String ready;

    /**
     * Terms go into the message as arguments and not as text, so that no mark in an account's own word is ever taken for
     * a part of the message.
     */
    Sentence(String written, Dictionary dictionary) {
        String pattern = Reference.WRITTEN.matcher(written).replaceAll(found -> {
            String name = PART + terms.size();
            terms.put(name, dictionary.say(Reference.of(found)));
            return "{" + name + "}";
        });
        format = new MessageFormat(pattern, dictionary.name().locale());
        open = arguments(new MessagePattern(pattern));
        open.removeAll(terms.keySet());
        ready = open.isEmpty() ? format.format(terms) : null;
    }

    // those within a choice too, which a format does not count among its own
    private static Set<String> arguments(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the facts that the sentence tells. */
    Set<String> facts() {
        return open;
    }

    String say(Map<String, ?> facts) {
        if (ready != null) {
            return ready;
        }
        Map<String, Object> all = new HashMap<>(terms);
        all.putAll(facts);
        // a message format is not made for several threads
        synchronized (format) {
            return format.format(all);
        }
    }
}
