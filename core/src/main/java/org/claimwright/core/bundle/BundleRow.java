package org.claimwright.core.bundle;

import java.time.Instant;
import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.terminology.Language;

/**
 * Documents that somebody asked for in one file, and how far they are.
 *
 * @param parts how many documents
 * @param failed how many of those that were tried could not be made
 * @param size of the file in bytes; 0 until it is ready
 * @param expiresAt when the file is removed; null until it is finished
 */
public record BundleRow(
        UUID id,
        UUID projectId,
        Instant askedAt,
        BundleForm form,
        DocumentKind document,
        Language language,
        String name,
        BundleState state,
        int parts,
        int made,
        int failed,
        long size,
        Instant expiresAt) {
    /** How many documents are done with, made or not. */
    public int done() {
        return made + failed;
    }
}
