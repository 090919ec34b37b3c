package org.claimwright.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private final Faults faults = new Faults();

    @Test
    void a_day_gone_by_is_refused_with_the_days_that_are_taken() {
        LocalDate past = TODAY.minusDays(1);
        Dates.ahead("/expiresOn", past, TODAY, faults);
        assertThatThrownBy(faults::refuse)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::facts)
                .isEqualTo(Map.of("typed", past, "first", TODAY, "last", LocalDate.of(2200, 1, 1)));
    }

    @Test
    void today_and_no_day_at_all_are_taken() {
        Dates.ahead("/expiresOn", TODAY, TODAY, faults);
        Dates.ahead("/expiresOn", null, TODAY, faults);
        assertThat(faults.none()).isTrue();
    }
}
