package org.claimwright.core.paper;

/** A table with its heading. */
public record Titled(Paragraph heading, Table table) {
    static final double BETWEEN = 2;
}
