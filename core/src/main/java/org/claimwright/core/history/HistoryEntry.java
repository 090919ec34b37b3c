package org.claimwright.core.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * One saved change to read.
 *
 * @param by the name of the person who made it
 * @param onBehalf whether an administrator did it on behalf of the claim contact
 * @param from what was before, as a JSON object
 * @param to what was afterwards, as a JSON object
 */
public record HistoryEntry(
        long id,
        Instant at,
        String by,
        boolean onBehalf,
        String action,
        @JsonRawValue String from,
        @JsonRawValue String to,
        String remark) {
    /** The same for somebody who sees the whole of a claim, and not what it is made of. */
    HistoryEntry withoutLines() {
        return new HistoryEntry(id, at, by, onBehalf, action, OfWhole.in(from), OfWhole.in(to), remark);
    }
}
