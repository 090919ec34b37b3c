package org.claimwright.core.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Says on each node when it is worth asking the database whether documents wait: at once when somebody has asked for some
 * here, else every ten seconds, for what another node was asked for and left.
 */
@ApplicationScoped
class BundleBell {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Clock clock;
    private Instant next = Instant.MIN;

    // a proxy of it knows no clock
    protected BundleBell() {
        this(null);
    }

    @Inject
    BundleBell(Clock clock) {
        this.clock = clock;
    }

    // not before others can see it
    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) BundleQueued queued) {
        ring();
    }

    synchronized void ring() {
        next = Instant.MIN;
    }

    /** Whether it has rung since it was asked last. */
    synchronized boolean rang() {
        Instant now = clock.instant();
        boolean rang = !now.isBefore(next);
        if (rang) {
            next = now.plus(EVERY);
        }
        return rang;
    }
}
