package org.claimwright.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Hands out the clock. A claim's dates come from here, so that a test can move time. */
@ApplicationScoped
public class Clocks {
    /**
     * The system's clock in UTC; what a reader sees is shifted to the project's time zone at the edge. It ticks in
     * microseconds, since the database keeps no more: what was just made reads the same ever after. Who tells of earlier
     * days, as {@link EarlierTime} lets them, reads the time that is told.
     */
    @Produces
    public Clock utc() {
        return EarlierTime.over(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }
}
