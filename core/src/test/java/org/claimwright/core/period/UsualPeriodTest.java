package org.claimwright.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimwright.core.project.Project;
import org.claimwright.core.project.SomeProjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "31, 2026-01-31, 2026-05-10, 2026-02-01, 2026-02-28, 2026-02-25",
        "31, , 2026-05-10, 2026-05-01, 2026-05-31, 2026-05-25",
        "20, 2026-04-20, 2026-05-10, 2026-04-21, 2026-05-20, 2026-05-25",
        "31, 2027-12-31, 2026-05-10, 2028-01-01, 2028-01-31, 2028-01-25"
    })
    void a_period_follows_the_last_one_on_the_days_of_the_settings(
            int endDay, LocalDate last, LocalDate today, LocalDate start, LocalDate end, LocalDate due) {
        Project project = SomeProjects.with("periodEndDay", endDay);
        assertThat(new UsualPeriod(project.settings()).after(last, today))
                .isEqualTo(new UsualPeriod.Days(start, end, due));
    }

    @ParameterizedTest
    @CsvSource({"5, 2026-06-05", "14, 2026-06-14", "16, 2026-05-16", "31, 2026-05-31"})
    void a_day_early_in_the_month_is_of_the_month_after_the_period(int dueDay, LocalDate due) {
        Project project = SomeProjects.with("periodDueDay", dueDay);
        assertThat(new UsualPeriod(project.settings()).after(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 10)))
                .isEqualTo(new UsualPeriod.Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), due));
    }
}
