package org.claimwright.core.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Lets one thread do something as if it were an earlier time: the months that the demonstration tells of have passed when
 * somebody looks at them. Everybody else's clock goes on as it was, and nobody gets ahead of it.
 */
public final class EarlierTime {
    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private EarlierTime() {}

    /** Does the work at a time of this thread alone; a time that has not come yet is the present. */
    public static <T> T at(Instant told, Supplier<T> work) {
        Instant before = TOLD.get();
        TOLD.set(told);
        try {
            return work.get();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }

    static Clock over(Clock clock) {
        return new Told(clock);
    }

    private static final class Told extends Clock {
        private final Clock clock;

        Told(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            Instant now = clock.instant();
            Instant told = TOLD.get();
            return told == null || told.isAfter(now) ? now : told;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Told(clock.withZone(zone));
        }
    }
}
