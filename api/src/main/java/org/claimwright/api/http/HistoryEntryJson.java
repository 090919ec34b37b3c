package org.claimwright.api.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.claimwright.core.history.HistoryEntry;

/**
 * One saved change.
 *
 * @param by the name of the person who made it
 * @param onBehalf whether an administrator did what the claim contact normally does
 * @param from what was before, an object
 * @param to what was afterwards, an object
 */
public record HistoryEntryJson(
        long id,
        Instant at,
        String by,
        boolean onBehalf,
        String action,
        @JsonRawValue String from,
        @JsonRawValue String to,
        String remark) {
    public static HistoryEntryJson of(HistoryEntry entry) {
        return new HistoryEntryJson(
                entry.id(),
                entry.at(),
                entry.by(),
                entry.onBehalf(),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.remark());
    }
}
