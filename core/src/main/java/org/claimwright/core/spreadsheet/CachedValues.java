package org.claimwright.core.spreadsheet;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes beside each formula what it comes to. The library writes formulas alone, and whoever looks at the file without
 * a calculator, as in a mail on a phone, would see empty cells.
 */
final class CachedValues {
    /** Nobody can type it: it stands between a formula and its value until the file is finished. */
    private static final char MARK = '\uE000';

    private static final String SHEETS = "xl/worksheets/";

    private CachedValues() {}

    static String with(String formula, BigDecimal value) {
        String expression = formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return expression + MARK + value.toPlainString();
    }

    static void copy(Path unfinished, OutputStream out) throws IOException {
        // by its directory: what stands before each part does not tell how long it is
        try (ZipFile from = new ZipFile(unfinished.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                InputStream content = from.getInputStream(part);
                if (part.getName().startsWith(SHEETS)) {
                    fill(content, to);
                } else {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    // <f>A1+A2|3</f> becomes <f>A1+A2</f><v>3</v>
    private static void fill(InputStream from, OutputStream to) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        boolean value = false;
        for (int character = reader.read(); character >= 0; character = reader.read()) {
            if (character == MARK) {
                value = true;
                writer.write("</f><v>");
            } else if (value && character == '<') {
                value = false;
                writer.write("</v>");
                reader.skip("/f>".length());
            } else {
                writer.write(character);
            }
        }
        writer.flush();
    }
}
