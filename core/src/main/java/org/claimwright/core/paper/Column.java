package org.claimwright.core.paper;

/**
 * A column of a table.
 *
 * @param fills whether it takes the room that the others leave; else it is as wide as what it holds
 * @param figures whether it holds figures, which stand to the right
 * @param heads whether its cells name their rows
 */
public record Column(String heading, boolean fills, boolean figures, boolean heads) {
    public static Column figures(String heading) {
        return new Column(heading, false, true, false);
    }

    public static Column text(String heading) {
        return new Column(heading, true, false, false);
    }

    public static Column brief(String heading) {
        return new Column(heading, false, false, false);
    }

    /** Whose cells name their rows. */
    public Column naming() {
        return new Column(heading, fills, figures, true);
    }
}
