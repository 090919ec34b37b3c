package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private final SignedIn session = new SignedIn(UUID.randomUUID(), NOON);

    @Test
    void a_session_lasts_half_a_day_however_busy_it_is() {
        assertThat(session.isOver(NOON.plus(Duration.ofHours(12)), NOON.minusSeconds(1)))
                .isFalse();
        assertThat(session.isOver(NOON.plus(Duration.ofHours(12)).plusSeconds(1), NOON.minusSeconds(1)))
                .isTrue();
    }

    @Test
    void a_new_password_ends_the_sessions_before_it_only() {
        assertThat(session.isOver(NOON.plusSeconds(10), NOON.plusSeconds(5))).isTrue();
        assertThat(session.isOver(NOON.plusSeconds(10), NOON)).isFalse();
    }
}
