package org.claimwright.core.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.core.problem.Problem;

/** Tells by its first bytes what a file is; its name only says what somebody takes it for. */
final class FileForm {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** Texts that are no tables: PDF and RTF. */
    private static final List<byte[]> PAPERS = List.of(ascii("%PDF-"), ascii("{\\rtf"));

    private static final Pattern NAMED_AS_WORKBOOK = Pattern.compile("(?i).*\\.(?:xls[xmb]?|xlt[xm]?|ods)");
    /** What other programs call a workbook and is a page or a document of XML. */
    private static final Pattern MARKUP =
            Pattern.compile("(?i)\\A\\s*<(?:!doctype|html|\\?xml|table|meta)\\b.*", Pattern.DOTALL);

    private static final int LOOKED_AT = 400;

    private FileForm() {}

    /** Whether it is a workbook, and else a text; refuses everything that is neither or not what its name says. */
    static boolean isWorkbook(String name, byte[] content) {
        if (startsWith(content, ZIP)) {
            return true;
        }
        if (startsWith(content, OLD_OFFICE)) {
            throw (contains(content, ENCRYPTED) ? Problem.FILE_LOCKED : Problem.FILE_OF_OTHER_FORM).refusal();
        }
        if (PAPERS.stream().anyMatch(mark -> startsWith(content, mark))) {
            throw Problem.FILE_NOT_A_TABLE.refusal();
        }
        requireText(name, content);
        return false;
    }

    private static void requireText(String name, byte[] content) {
        String beginning = Letters.decoded(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT)));
        if (MARKUP.matcher(beginning).matches()) {
            throw Problem.FILE_OF_OTHER_FORM.refusal();
        }
        if (content.length > 0 && NAMED_AS_WORKBOOK.matcher(name).matches()) {
            throw Problem.FILE_NOT_A_WORKBOOK.refusal();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return contains(content, mark, 0);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at <= content.length - part.length; at++) {
            if (contains(content, part, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] content, byte[] part, int at) {
        return content.length >= at + part.length && Arrays.equals(content, at, at + part.length, part, 0, part.length);
    }
}
