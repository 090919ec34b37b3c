package org.claimwright.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLimitTest {
    @Test
    void an_hour_of_rest_and_half_a_day_in_all_are_usual() {
        assertThat(SessionLimit.SESSION_IDLE.length()).isEqualTo(Duration.ofHours(1));
        assertThat(SessionLimit.SESSION_LONGEST.length()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void an_operator_may_say_otherwise() {
        assertThat(SessionLimit.SESSION_IDLE.read(" PT45M ")).isEqualTo(Duration.ofMinutes(45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "45", "PT0S", "PT0.5S", "-PT1H", "P32D"})
    void what_is_no_length_leaves_the_usual_one(String said) {
        assertThat(SessionLimit.SESSION_IDLE.read(said)).isEqualTo(Duration.ofHours(1));
    }
}
