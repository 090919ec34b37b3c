package org.claimwright.core.paper;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Characters that no font of ours has, as those of Chinese and emoji: a replacement mark stands for each on paper. */
public final class MissingCharacters {
    private static final int NAMED = 12;

    private final Set<String> found = new LinkedHashSet<>();

    /** Those of a text, each once, in the order in which they come; empty where all of it can be printed. */
    public static List<String> of(String text) {
        MissingCharacters missing = new MissingCharacters();
        missing.note(Normalizer2.getNFCInstance().normalize(text));
        return missing.all();
    }

    /** Notes a fault where a text that is written for paper alone has some; null has none. */
    public static void refuse(String pointer, String text, Faults faults) {
        List<String> missing = text == null ? List.of() : of(text);
        String first = missing.stream().limit(NAMED).collect(Collectors.joining(" "));
        faults.unless(missing.isEmpty(), pointer, Problem.NOT_PRINTABLE, Map.of("characters", first));
    }

    void note(String text) {
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && Typesetter.isMissing(character))
                .mapToObj(Character::toString)
                .forEach(found::add);
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
