package org.claimwright.core.terminology;

import java.util.regex.Pattern;

/**
 * Text that somebody typed, set apart from the sentence in which it stands (UAX 9), so that what is written from right to
 * left, or marked to turn, leaves the words around it where they are. Any other text stands as it is.
 */
final class Isolated {
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066\\u2067]");
    private static final Pattern SET_APART = Pattern.compile("[\\u2068\\u2069]");

    private Isolated() {}

    static String of(String text) {
        return text.codePoints().anyMatch(Isolated::turns) ? FIRST_STRONG + balanced(text) + POP : text;
    }

    // what a part set apart holds is already harmless; an end without its beginning would end ours
    private static String balanced(String text) {
        String left = TURNS.matcher(text).replaceAll("");
        return isBalanced(left) ? left : SET_APART.matcher(left).replaceAll("");
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == FIRST_STRONG ? 1 : text.charAt(i) == POP ? -1 : 0;
        }
        return depth == 0;
    }

    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
