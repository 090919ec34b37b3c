package org.claimwright.core.id;

import java.util.UUID;

/**
 * Ids for lines that are made together: random as a whole, each the neighbour of the one before. What is stored together
 * then stands together in an index, and a list of such ids is short once it is compressed.
 */
public final class NeighbouringIds {
    /** More than the lines of any contract. */
    static final int MOST = 1 << 20;

    private final UUID first = UUID.randomUUID();
    private int given;

    /** The next one; it is like no other id anywhere. */
    public UUID next() {
        if (given == MOST) {
            throw new IllegalStateException("no more than " + MOST + " neighbours");
        }
        long room = first.getLeastSignificantBits() & -MOST;
        return new UUID(first.getMostSignificantBits(), room | given++);
    }
}
