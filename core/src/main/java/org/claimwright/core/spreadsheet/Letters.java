package org.claimwright.core.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimwright.core.problem.Problem;

/** Reads a text without being told how its letters are kept: by its mark, by what it can be, else as Windows keeps them. */
final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, Charset> MARKS = Map.of(
            "EFBBBF", StandardCharsets.UTF_8, "FFFE", StandardCharsets.UTF_16LE, "FEFF", StandardCharsets.UTF_16BE);
    private static final int LOOKED_AT = 400;
    private static final int MANY = 3;

    private Letters() {}

    static String decoded(byte[] content) {
        String text = marked(content);
        if (text == null) {
            Charset wide = wide(content);
            text = wide == null ? narrow(content) : new String(content, wide);
        }
        if (text.chars().anyMatch(Letters::isOfNoText)) {
            throw Problem.FILE_NOT_A_TABLE.refusal();
        }
        return text;
    }

    private static String marked(byte[] content) {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            int length = mark.getKey().length() / 2;
            boolean bears = content.length >= length
                    && java.util.HexFormat.of()
                            .withUpperCase()
                            .formatHex(content, 0, length)
                            .equals(mark.getKey());
            if (bears) {
                return new String(content, length, content.length - length, mark.getValue());
            }
        }
        return null;
    }

    // in a text of two bytes a letter, nearly every second byte is nothing
    private static Charset wide(byte[] content) {
        int[] nothing = new int[2];
        int looked = Math.min(content.length, LOOKED_AT);
        for (int at = 0; at < looked; at++) {
            nothing[at % 2] += content[at] == 0 ? 1 : 0;
        }
        if (nothing[1] * MANY > looked) {
            return StandardCharsets.UTF_16LE;
        }
        return nothing[0] * MANY > looked ? StandardCharsets.UTF_16BE : null;
    }

    private static String narrow(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean isOfNoText(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != '\u0085';
    }
}
