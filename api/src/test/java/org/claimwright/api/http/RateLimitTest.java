package org.claimwright.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final MovableClock clock = new MovableClock();
    private final RateLimit limit = new RateLimit(clock, 60);

    @Test
    void a_key_may_send_as_many_as_its_limit_at_once_and_no_more() {
        for (int left = 59; left >= 0; left--) {
            assertThat(limit.count("a").remaining()).isEqualTo(left);
        }
        RateLimit.State refused = limit.count("a");
        assertThat(refused.taken()).isFalse();
        assertThat(refused.resetAfter()).isEqualTo(1);
    }

    @Test
    void it_refills_evenly() {
        for (int i = 0; i < 60; i++) {
            limit.count("a");
        }
        clock.pass(Duration.ofSeconds(2));
        assertThat(limit.count("a").taken()).isTrue();
        assertThat(limit.count("a").taken()).isTrue();
        assertThat(limit.count("a").taken()).isFalse();
    }

    @Test
    void keys_do_not_use_up_what_others_have() {
        for (int i = 0; i < 61; i++) {
            limit.count("a");
        }
        assertThat(limit.count("b").taken()).isTrue();
    }

    @Test
    void a_full_minute_gives_everything_back_and_not_more() {
        limit.count("a");
        clock.pass(Duration.ofMinutes(10));
        assertThat(limit.count("a").remaining()).isEqualTo(59);
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-05-31T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

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
            return this;
        }
    }
}
