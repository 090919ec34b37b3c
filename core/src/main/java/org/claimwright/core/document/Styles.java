package org.claimwright.core.document;

import org.claimwright.core.paper.Face;
import org.claimwright.core.paper.Ink;
import org.claimwright.core.paper.Style;

/** How the parts of a document are set. */
final class Styles {
    static final Style TITLE = new Style(Face.STRONG, 18, Ink.BLACK);
    static final Style HEADING = new Style(Face.STRONG, 10.5, Ink.BLACK);
    static final Style TEXT = new Style(Face.REGULAR, 9, Ink.BLACK);
    static final Style NAME = new Style(Face.STRONG, 9, Ink.BLACK);
    static final Style LABEL = new Style(Face.REGULAR, 7.5, Ink.GREY);
    static final double APART = 9;
    static final double TABLE = 8.5;
    static final double WIDE_TABLE = 7.5;

    private Styles() {}
}
