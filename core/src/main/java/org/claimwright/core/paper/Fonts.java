package org.claimwright.core.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document and which of their characters it uses; only these are embedded. */
final class Fonts {
    private final Map<Typeface, BitSet> used = new LinkedHashMap<>();
    private final List<Typeface> order = new ArrayList<>();
    private final MissingCharacters missing = new MissingCharacters();

    /** The name by which the pages know the font of a run. */
    String name(TextLine.Run run) {
        BitSet characters = used.computeIfAbsent(run.typeface(), this::first);
        run.characters().chars().forEach(characters::set);
        return "F" + order.indexOf(run.typeface());
    }

    /** Which of the characters that were set none of the fonts has. */
    MissingCharacters missing() {
        return missing;
    }

    private BitSet first(Typeface typeface) {
        order.add(typeface);
        return new BitSet();
    }

    void embed(PDDocument document, PDResources resources) throws IOException {
        for (Typeface typeface : order) {
            TrueTypeFont parsed = typeface.parsed();
            document.registerTrueTypeFontForClosing(parsed);
            PDType0Font font = PDType0Font.load(document, parsed, true);
            used.get(typeface).stream().forEach(font::addToSubset);
            font.subset();
            resources.put(COSName.getPDFName("F" + order.indexOf(typeface)), font);
        }
    }
}
