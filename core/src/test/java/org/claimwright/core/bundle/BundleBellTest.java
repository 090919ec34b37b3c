package org.claimwright.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a node asks the database whether documents wait. */
class BundleBellTest {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final BundleBell bell = new BundleBell(new Hand());

    /** A clock that the test moves. */
    private final class Hand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void it_rings_first_and_then_every_ten_seconds() {
        assertThat(bell.rang()).isTrue();
        now = now.plus(Duration.ofMillis(9_999));
        assertThat(bell.rang()).isFalse();
        now = now.plus(Duration.ofMillis(1));
        assertThat(bell.rang()).isTrue();
        assertThat(bell.rang()).isFalse();
    }

    @Test
    void it_rings_at_once_for_what_is_asked_for_here() {
        bell.rang();
        bell.ring(new BundleQueued(new UUID(0, 1)));
        assertThat(bell.rang()).isTrue();
        assertThat(bell.rang()).isFalse();
    }
}
