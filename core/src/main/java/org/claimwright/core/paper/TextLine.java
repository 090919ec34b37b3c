package org.claimwright.core.paper;

import java.util.List;

/**
 * A line of text ready to be drawn, its glyphs from left to right.
 *
 * @param width in units of the font's size
 * @param spoken what it says, where its glyphs alone do not tell; else null
 */
record TextLine(List<Run> runs, double width, String spoken) {
    static final TextLine EMPTY = new TextLine(List.of(), 0, null);

    /** Neighbouring characters of one font. */
    record Run(Typeface typeface, String characters, double width) {}
}
