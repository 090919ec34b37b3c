package org.claimwright.web.frame;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.core.terminology.Texts;

/**
 * What the components of Faces say, in the reader's words. Faces puts facts into a sentence by their places and with the
 * message format of the JDK, to which an apostrophe and a brace mean something: each of ours is made plain first.
 */
public class FacesTexts extends ResourceBundle {
    private static final String OURS = "faces.";
    // a constraint of a form has worded its whole sentence already, with the label
    private static final String OF_A_CONSTRAINT = "jakarta.faces.validator.BeanValidator.MESSAGE";
    private static final Texts ANY = Texts.in(Locale.ENGLISH);
    // characters for private use, which no sentence has
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    @Override
    protected Object handleGetObject(String key) {
        if (OF_A_CONSTRAINT.equals(key)) {
            return "{0}";
        }
        // the bundle is also asked for other things, where there is no reader: while the server starts
        return ANY.has(OURS + key) ? pattern(key, TextView.current().texts()) : null;
    }

    static String pattern(String key, Texts texts) {
        return plain(texts.say(OURS + key, marks(places(key))));
    }

    /** The names of the facts in the order in which Faces gives them. */
    private static List<String> places(String key) {
        String kind = key.substring(key.lastIndexOf('.') + 1);
        if (key.contains(".converter.")) {
            boolean noExample =
                    List.of("BOOLEAN", "CHARACTER", "ENUM_NO_CLASS", "STRING").contains(kind);
            return noExample ? List.of("typed", "label") : List.of("typed", "example", "label");
        }
        return switch (kind) {
            case "MAXIMUM" -> List.of("most", "label");
            case "MINIMUM" -> List.of("least", "label");
            case "NOT_IN_RANGE" -> List.of("least", "most", "label");
            default -> List.of("label");
        };
    }

    private static Map<String, String> marks(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, place -> "" + OPEN + place + CLOSE));
    }

    private static String plain(String sentence) {
        return sentence.replace("'", "''")
                .replace("{", "'{'")
                .replace("}", "'}'")
                .replace(OPEN, '{')
                .replace(CLOSE, '}');
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(ANY.keys().stream()
                .filter(key -> key.startsWith(OURS))
                .map(key -> key.substring(OURS.length()))
                .toList());
    }
}
