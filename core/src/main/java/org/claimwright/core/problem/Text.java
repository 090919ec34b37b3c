package org.claimwright.core.problem;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people type, checked once and in one way: trimmed, with a limit in characters as the reader counts them, without
 * characters that nobody can see or store. Every check returns the text to keep; when it notes a fault, it returns null.
 */
public final class Text {
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>\",;:()\\[\\]\\\\]+@[^\\s@<>\",;:()\\[\\]\\\\.]+" + "(\\.[^\\s@<>\",;:()\\[\\]\\\\.]+)+");

    private Text() {}

    /** One line that must be there. */
    public static String required(String pointer, String value, int longest, Faults faults) {
        return demanded(pointer, value, clean(pointer, value, longest, false, faults), faults);
    }

    /** One line that may be missing; blank counts as missing. */
    public static String optional(String pointer, String value, int longest, Faults faults) {
        return clean(pointer, value, longest, false, faults);
    }

    /** Text of several lines that must be there. */
    public static String requiredLines(String pointer, String value, int longest, Faults faults) {
        return demanded(pointer, value, clean(pointer, value, longest, true, faults), faults);
    }

    /** Text of several lines that may be missing. */
    public static String optionalLines(String pointer, String value, int longest, Faults faults) {
        return clean(pointer, value, longest, true, faults);
    }

    /** An e-mail address that must be there. */
    public static String email(String pointer, String value, Faults faults) {
        return address(pointer, required(pointer, value, LONGEST_EMAIL, faults), faults);
    }

    /** An e-mail address that may be missing. */
    public static String optionalEmail(String pointer, String value, Faults faults) {
        return address(pointer, optional(pointer, value, LONGEST_EMAIL, faults), faults);
    }

    private static String demanded(String pointer, String value, String kept, Faults faults) {
        if (isUnseen(value)) {
            faults.add(Problem.REQUIRED.at(pointer));
        }
        return kept;
    }

    private static String address(String pointer, String value, Faults faults) {
        if (value == null || EMAIL.matcher(value).matches()) {
            return value;
        }
        faults.add(Problem.NOT_AN_ADDRESS.at(pointer));
        return null;
    }

    private static String clean(String pointer, String value, int longest, boolean lines, Faults faults) {
        if (isUnseen(value)) {
            return null;
        }
        String text = LINE_BREAK.matcher(value).replaceAll("\n").strip();
        boolean writable = text.codePoints().allMatch(character -> isWritable(character, lines));
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        faults.unless(writable, pointer, Problem.FORBIDDEN_CHARACTERS);
        faults.unless(fits, pointer, Problem.TOO_LONG, Map.of("longest", longest));
        return writable && fits ? text : null;
    }

    // a name of which nothing can be seen is none: no-break spaces and marks without a width are not whitespace to Java
    private static boolean isUnseen(String value) {
        return value == null
                || value.codePoints()
                        .allMatch(character -> Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || Character.getType(character) == Character.FORMAT);
    }

    // half of a surrogate pair cannot be stored as UTF-8, and a control character hides what a text says
    private static boolean isWritable(int character, boolean lines) {
        boolean broken = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean layout = lines && (character == '\n' || character == '\t');
        return layout || !(broken || Character.isISOControl(character));
    }
}
