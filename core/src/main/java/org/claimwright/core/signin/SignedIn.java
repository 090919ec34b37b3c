package org.claimwright.core.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a browser's session remembers: whose sign-in, and since when. Which account is meant says the address. */
public record SignedIn(UUID loginId, Instant startedAt) implements Serializable {
    /** The session attribute that it is kept as. */
    public static final String ATTRIBUTE = "claimwright.signedIn";

    /** Whether a session has lasted as long as one may, or a new password has ended it. */
    boolean isOver(Instant now, Instant passwordChangedAt) {
        return startedAt.plus(SessionLimit.SESSION_LONGEST.length()).isBefore(now)
                || startedAt.isBefore(passwordChangedAt);
    }
}
