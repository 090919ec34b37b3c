package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, kept once however many cells have them. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    SharedTexts(WorkbookParts parts) throws IOException, XMLStreamException {
        try (XmlPart part = parts.ofType("sharedStrings")) {
            while (part.next("si")) {
                texts.add(plain(part, "si"));
            }
        }
    }

    /** The runs of a text, without how they are pronounced. */
    static String plain(XmlPart part, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (part.next() && !part.ends(end)) {
            if (part.starts("rPh")) {
                part.text();
            } else if (part.starts("t")) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    String text(String place) {
        return texts.get(Integer.parseInt(place));
    }
}
