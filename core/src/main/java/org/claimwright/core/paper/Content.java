package org.claimwright.core.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The drawing of a page: operators of PDF, in the order in which they are written. */
final class Content {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_ROOM = 32_768;

    private byte[] bytes = new byte[FIRST_ROOM];
    private int length;

    Content say(String operators) {
        room(operators.length());
        for (int i = 0; i < operators.length(); i++) {
            bytes[length++] = (byte) operators.charAt(i);
        }
        return this;
    }

    /** A number with two decimals, and a space. */
    Content number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            say("-");
        }
        long whole = Math.abs(hundredths);
        return say(Long.toString(whole / 100))
                .say(".")
                .say(Long.toString(whole / 10 % 10))
                .say(Long.toString(whole % 10))
                .say(" ");
    }

    /** The glyphs of characters, two bytes each. */
    Content glyphs(Typeface face, String characters) {
        room(characters.length() * 4);
        for (int i = 0; i < characters.length(); i++) {
            hex(face.glyph(characters.charAt(i)));
        }
        return this;
    }

    /** Text beside the drawing, as UTF-16. */
    Content text(String text) {
        room(text.length() * 4 + 8);
        say("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return say("> ");
    }

    private void hex(char unit) {
        bytes[length++] = HEX[unit >> 12];
        bytes[length++] = HEX[unit >> 8 & 15];
        bytes[length++] = HEX[unit >> 4 & 15];
        bytes[length++] = HEX[unit & 15];
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }
}
