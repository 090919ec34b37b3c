package org.claimwright.core.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts characters into the order in which they stand on paper and finds a glyph for each. */
final class Typesetter {
    private static final int FIRST_ODD = 0x0300;
    private static final ArabicShaping JOINED =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL);

    private Typesetter() {}

    /** One line of any text, however long. */
    static TextLine line(String text, Typeface face) {
        return isPlain(text, face) ? plain(text, face) : odd(text, face);
    }

    /** In units of the font's size, as its characters are in memory. */
    static double width(int character, Typeface face) {
        Typeface of = holder(character, face);
        return isSilent(character, of) ? 0 : of.width(of.has(character) ? character : Typeface.REPLACEMENT);
    }

    /** Whether neither the faces of the text nor the fallback have a character that leaves a trace on paper. */
    static boolean isMissing(int character) {
        Typeface of = holder(character, Face.REGULAR.typeface());
        return !of.has(character) && !isSilent(character, of);
    }

    private static boolean isPlain(String text, Typeface face) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean common = character >= ' ' && character < FIRST_ODD || character >= 0x2010 && character <= 0x2027;
            if (!common && character != 0x202F || !face.has(character)) {
                return false;
            }
        }
        return true;
    }

    private static TextLine plain(String text, Typeface face) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += face.width(text.charAt(i));
        }
        return new TextLine(List.of(new TextLine.Run(face, text, width)), width, null);
    }

    private static TextLine odd(String text, Typeface face) {
        List<TextLine.Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Typeface last = face;
        int[] characters = onPaper(text).codePoints().toArray();
        for (int character : characters) {
            Typeface of = holder(character, face);
            if (isSilent(character, of)) {
                continue;
            }
            if (of != last) {
                end(runs, same, last);
                last = of;
            }
            same.append(of.has(character) ? (char) character : Typeface.REPLACEMENT);
        }
        end(runs, same, last);
        String drawn = runs.stream().map(TextLine.Run::characters).collect(Collectors.joining());
        double width = runs.stream().mapToDouble(TextLine.Run::width).sum();
        return new TextLine(runs, width, drawn.equals(text) ? null : text);
    }

    private static void end(List<TextLine.Run> runs, StringBuilder same, Typeface face) {
        if (!same.isEmpty()) {
            String characters = same.toString();
            double width = characters.chars().mapToDouble(face::width).sum();
            runs.add(new TextLine.Run(face, characters, width));
            same.setLength(0);
        }
    }

    private static Typeface holder(int character, Typeface face) {
        return face.has(character) ? face : Typeface.fallback();
    }

    // marks that steer the text and leave no trace on paper
    private static boolean isSilent(int character, Typeface of) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK && !of.has(character);
    }

    private static String onPaper(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi bidi = new Bidi(joined(text), Bidi.LEVEL_DEFAULT_LTR);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String joined(String text) {
        try {
            return JOINED.shape(text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }
}
