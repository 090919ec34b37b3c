package org.claimwright.core.change;

import java.util.Map;
import java.util.UUID;

/**
 * One saved change of a thing that keeps a history. Cells that were saved together are one change.
 *
 * @param action what was done, a constant that never changes: {@code SUBMITTED}
 * @param from what was before, by name; empty for something new
 * @param to what is now, by name
 * @param remark what the person who did it said about it; null for nothing
 * @param onBehalf whether an administrator did what is normally done by the claim contact
 */
public record Change(
        Subject subject,
        UUID subjectId,
        String action,
        Map<String, ?> from,
        Map<String, ?> to,
        String remark,
        boolean onBehalf) {
    /** What a history is kept of. */
    public enum Subject {
        PROJECT,
        CONTRACT,
        CHANGE_ORDER,
        BILLING_PERIOD,
        PROGRESS_CLAIM
    }

    public static Change of(Subject subject, UUID id, String action, Map<String, ?> from, Map<String, ?> to) {
        return new Change(subject, id, action, from, to, null, false);
    }
}
