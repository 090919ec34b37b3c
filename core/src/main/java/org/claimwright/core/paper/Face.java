package org.claimwright.core.paper;

/** The faces in which text is set. */
public enum Face {
    REGULAR("NotoSans-SemiCondensed"),
    STRONG("NotoSans-SemiCondensedSemiBold");

    private final String font;

    Face(String font) {
        this.font = font;
    }

    Typeface typeface() {
        return Typeface.named(font);
    }
}
