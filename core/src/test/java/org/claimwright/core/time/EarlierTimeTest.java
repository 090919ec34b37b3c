package org.claimwright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EarlierTimeTest {
    private static final Instant TOLD = Instant.parse("2020-05-31T12:00:00Z");

    private final Clock clock = new Clocks().utc();

    @Test
    void it_is_then_for_as_long_as_the_work_lasts() {
        assertThat(EarlierTime.at(TOLD, clock::instant)).isEqualTo(TOLD);
        assertThat(clock.instant()).isAfter(TOLD);
    }

    @Test
    void a_time_within_a_time_ends_with_its_own_work() {
        Instant after = EarlierTime.at(TOLD, () -> {
            EarlierTime.at(TOLD.minusSeconds(1), clock::instant);
            return clock.instant();
        });
        assertThat(after).isEqualTo(TOLD);
    }

    @Test
    void nobody_gets_ahead_of_the_present() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        assertThat(EarlierTime.at(tomorrow, clock::instant)).isBefore(tomorrow);
    }

    @Test
    void everybody_elses_clock_goes_on() {
        Instant elsewhere = EarlierTime.at(
                TOLD, () -> CompletableFuture.supplyAsync(clock::instant).join());
        assertThat(elsewhere).isAfter(TOLD);
    }
}
