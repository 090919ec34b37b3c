package org.claimwright.core.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The glyphs of a font and how wide they are; read once and then only looked up, by any number of threads. */
final class Typeface {
    /** What is drawn for a character that no font has; the fallback has it. */
    static final char REPLACEMENT = '\uFFFD';

    private static final int CHARACTERS = 0x10000;
    private static final Map<String, Typeface> READY = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] file;
    private final char[] glyphs = new char[CHARACTERS];
    private final double[] widths = new double[CHARACTERS];

    private Typeface(String name) throws IOException {
        this.name = name;
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            file = in.readAllBytes();
        }
        try (TrueTypeFont font = parsed()) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            double em = font.getUnitsPerEm();
            for (int character = 0; character < CHARACTERS; character++) {
                glyphs[character] = (char) characters.getGlyphId(character);
                widths[character] = font.getAdvanceWidth(glyphs[character]) / em;
            }
        }
    }

    static Typeface named(String name) {
        return READY.computeIfAbsent(name, Typeface::read);
    }

    /** Scripts and symbols that the faces of the text do not have, Hebrew and Arabic among them. */
    static Typeface fallback() {
        return named("DejaVuSansCondensed");
    }

    private static Typeface read(String name) {
        try {
            return new Typeface(name);
        } catch (IOException e) {
            throw new UncheckedIOException("a font that the product comes with: " + name, e);
        }
    }

    /** The font file, open; for whoever embeds a part of it. */
    TrueTypeFont parsed() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    boolean has(int character) {
        return character < CHARACTERS && glyphs[character] != 0;
    }

    char glyph(int character) {
        return glyphs[character];
    }

    /** In units of the font's size. */
    double width(int character) {
        return widths[character];
    }

    String name() {
        return name;
    }
}
