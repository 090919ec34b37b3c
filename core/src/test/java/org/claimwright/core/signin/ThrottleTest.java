package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 15", "6, 30", "7, 60", "10, 480", "11, 900", "12, 900", "5000, 900"})
    void five_failures_are_free_and_then_each_doubles_the_wait_up_to_a_quarter_of_an_hour(int failures, int seconds) {
        assertThat(Throttle.EMAIL.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_client_address_has_more_free_failures_than_an_e_mail_address() {
        assertThat(Throttle.CLIENT.waitAfter(19)).isZero();
        assertThat(Throttle.CLIENT.waitAfter(20)).isPositive();
    }

    @Test
    void the_wait_passes() {
        assertThat(Throttle.EMAIL.leftOfWait(5, NOON, NOON.plusSeconds(5))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Throttle.EMAIL.leftOfWait(5, NOON, NOON.plusSeconds(15))).isZero();
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        assertThat(Throttle.EMAIL.isForgotten(NOON, NOON.plus(Duration.ofHours(23))))
                .isFalse();
        assertThat(Throttle.EMAIL.isForgotten(NOON, NOON.plus(Duration.ofHours(25))))
                .isTrue();
    }
}
