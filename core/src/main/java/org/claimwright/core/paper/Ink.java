package org.claimwright.core.paper;

/** Shades of grey: black to read, grey for what explains (5.7 to 1 on white), the rest for rules and grounds. */
public enum Ink {
    BLACK(0.08),
    GREY(0.38),
    RULE(0.62),
    HAIR(0.82),
    GROUND(0.945);

    private final double shade;

    Ink(double shade) {
        this.shade = shade;
    }

    double shade() {
        return shade;
    }
}
