package org.claimwright.core.planted;

import java.time.Instant;
import org.claimwright.core.time.EarlierTime;

/** Dates a claim before it was made. */
public final class BackdatedClaims {
    private BackdatedClaims() {}

    public static Object submit() {
        return EarlierTime.at(Instant.EPOCH, Object::new);
    }
}
