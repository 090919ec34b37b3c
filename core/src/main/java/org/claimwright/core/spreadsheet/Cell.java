package org.claimwright.core.spreadsheet;

import java.math.BigDecimal;

/**
 * What stands in one cell of a table that is read.
 *
 * @param text as it reads; empty for nothing
 * @param figure what a figure or share is; null for everything else
 */
public record Cell(Sort sort, String text, BigDecimal figure) {
    public static final Cell EMPTY = new Cell(Sort.TEXT, "", null);

    /** What a cell holds. */
    public enum Sort {
        /** Words, or a figure that somebody typed into a file of texts. */
        TEXT,
        FIGURE,
        /** A figure shown in per cent; 62.5 for what reads 62.5 %. */
        SHARE,
        /** A formula that came to no value, as #REF!. */
        FAULTY,
        /** A formula that nobody worked out. */
        OPEN
    }

    static Cell text(String text) {
        String seen = text.strip();
        return seen.isEmpty() ? EMPTY : new Cell(Sort.TEXT, seen, null);
    }

    static Cell figure(BigDecimal figure, String text) {
        return new Cell(Sort.FIGURE, text, figure);
    }

    static Cell share(BigDecimal percent) {
        return new Cell(Sort.SHARE, percent.stripTrailingZeros().toPlainString() + "%", percent);
    }

    public boolean isEmpty() {
        return sort == Sort.TEXT && text.isEmpty();
    }
}
