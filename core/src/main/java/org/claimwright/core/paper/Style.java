package org.claimwright.core.paper;

/**
 * How text is set.
 *
 * @param size in points
 */
public record Style(Face face, double size, Ink ink) {
    private static final double LEADING = 1.32;

    /** From one line of text to the next, in points. */
    double leading() {
        return size * LEADING;
    }

    /** From the top of a line to the foot of its letters. */
    double ascent() {
        return size * 1.02;
    }
}
