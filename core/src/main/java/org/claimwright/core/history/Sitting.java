package org.claimwright.core.history;

import java.time.Instant;

/**
 * What one person did to a claim without a longer pause and with nothing else in between: many saved cells, or one change
 * of another kind.
 *
 * @param entry what came of it: before is how it was when the sitting began, after how it was when it ended
 * @param beganAt when the first of its changes was saved; the entry says when the last one was
 * @param saves how many changes were saved
 * @param lines how many lines it changed in the end; 0 when all was put back, or when it was not about lines
 */
public record Sitting(HistoryEntry entry, Instant beganAt, int saves, int lines) {
    Sitting withoutLines() {
        return new Sitting(entry.withoutLines(), beganAt, saves, lines);
    }

    /** Whether it is several saved changes told as one. */
    public boolean merged() {
        return saves > 1;
    }
}
