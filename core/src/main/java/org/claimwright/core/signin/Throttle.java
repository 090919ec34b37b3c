package org.claimwright.core.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one has to wait after failed sign-ins: a few are free, then every further one doubles the wait.
 *
 * @param free how many failures cost nothing
 */
record Throttle(int free) {
    /** For one e-mail address. */
    static final Throttle EMAIL = new Throttle(5);
    /** For one client address, behind which a whole office may sit. */
    static final Throttle CLIENT = new Throttle(20);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int DOUBLINGS = 10;

    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** What is left of the wait; zero or less when the next try is free. */
    Duration leftOfWait(int failures, Instant lastAt, Instant now) {
        return Duration.between(now, lastAt.plus(waitAfter(failures)));
    }

    boolean isForgotten(Instant lastAt, Instant now) {
        return lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
