package org.claimwright.core.paper;

/** The size of a sheet of paper, in points of 1/72 inch. */
public enum Format {
    LETTER(612, 792),
    A4(595.28, 841.89);

    private final double width;
    private final double height;

    Format(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width(boolean landscape) {
        return landscape ? height : width;
    }

    double height(boolean landscape) {
        return landscape ? width : height;
    }
}
