package org.claimwright.core.paper;

/**
 * A cell of a table.
 *
 * @param text may be empty
 * @param under said below in small letters; may be empty
 */
public record Cell(String text, String under) {
    public static final Cell EMPTY = new Cell("", "");

    public static Cell of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text, "");
    }

    public Cell over(String small) {
        return new Cell(text, small);
    }
}
