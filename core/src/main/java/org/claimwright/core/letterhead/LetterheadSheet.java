package org.claimwright.core.letterhead;

import java.time.Instant;

/**
 * What stands on the documents of an account.
 *
 * @param version counts the changes of the texts; the logo is replaced as a whole
 * @param logoChangedAt null where there is no logo
 */
public record LetterheadSheet(int version, LetterheadDraft letterhead, Instant logoChangedAt) {
    public boolean hasLogo() {
        return logoChangedAt != null;
    }
}
