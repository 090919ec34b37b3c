package org.claimwright.core.spreadsheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names a file that a browser keeps, in plain letters for old programs and in all letters for the others. */
public final class FileName {
    private FileName() {}

    public static String attachment(String name, String extension) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + extension + "\"; filename*=UTF-8''" + full + extension;
    }
}
