package org.claimwright.ear.bench.figure;

import java.util.Locale;

/**
 * What a figure must not exceed.
 *
 * @param kind what of the figure is meant
 * @param most the largest value that holds
 */
public record Target(Kind kind, double most) {
    /** What a target is about; its name is the unit it is told in. */
    public enum Kind {
        /** The median beside that of the floor. */
        X,
        /** The median, in milliseconds. */
        MS,
        /** The median, in microseconds. */
        US,
        /** The median, in mebibytes. */
        MIB,
        /** What came over the wire. */
        KB
    }

    /** How many times the floor it may take. */
    public static Target floor(double times) {
        return new Target(Kind.X, times);
    }

    /** How long it may take. */
    public static Target millis(double most) {
        return new Target(Kind.MS, most);
    }

    /** How much may be sent, in thousands of bytes. */
    public static Target kilobytes(double most) {
        return new Target(Kind.KB, most);
    }

    String verdict(Figure figure) {
        double value =
                switch (kind) {
                    case X -> figure.ratio().median();
                    case KB -> figure.bytes() / 1000.0;
                    default -> figure.value().median();
                };
        return String.format(
                Locale.ROOT,
                "%s %,.0f %s",
                value <= most ? "holds" : "MISSES",
                most,
                kind.name().toLowerCase(Locale.ROOT));
    }
}
