package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How figures are shown, as far as it tells what they mean: 0.5 shown as 50 %, or 1 shown as 001. */
final class CellFormats {
    private static final Map<String, String> USUAL = Map.of("9", "0%", "10", "0.00%");
    private static final Pattern SPELT_OUT = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    private final Map<String, String> codes = new HashMap<>(USUAL);
    private final List<String> formats = new ArrayList<>();

    CellFormats(WorkbookParts parts) throws IOException, XMLStreamException {
        try (XmlPart part = parts.ofType("styles")) {
            boolean cells = false;
            while (part.next()) {
                if (part.starts("numFmt")) {
                    codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                } else if (part.starts("cellXfs")) {
                    cells = true;
                } else if (part.ends("cellXfs")) {
                    cells = false;
                } else if (cells && part.starts("xf")) {
                    formats.add(part.attribute("numFmtId"));
                }
            }
        }
    }

    Cell shown(BigDecimal figure, String style) {
        String format = format(style);
        if (SPELT_OUT.matcher(format).replaceAll("").contains("%")) {
            return Cell.share(figure.movePointRight(2));
        }
        String text = figure.stripTrailingZeros().toPlainString();
        boolean padded = ZEROS.matcher(format).matches() && text.matches("\\d+");
        return Cell.figure(figure, padded ? "0".repeat(Math.max(0, format.length() - text.length())) + text : text);
    }

    private String format(String style) {
        int place = style.isEmpty() ? 0 : Integer.parseInt(style);
        return place < formats.size() ? codes.getOrDefault(formats.get(place), "") : "";
    }
}
