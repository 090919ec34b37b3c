package org.claimwright.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.core.problem.Altered;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
    @ParameterizedTest
    @CsvSource({
        "number, , REQUIRED /number",
        "name, ' ', REQUIRED /name",
        "currency, , REQUIRED /currency",
        "currency, usd, UNKNOWN_CODE /currency",
        "currency, XXX, UNKNOWN_CODE /currency",
        "timeZone, , REQUIRED /timeZone",
        "timeZone, Mars/Olympus, UNKNOWN_CODE /timeZone",
        "timeZone, +99:00, UNKNOWN_CODE /timeZone",
        "language, de, UNKNOWN_CODE /language"
    })
    void a_project_that_says_something_wrong_is_refused_where_it_is_wrong(String member, String value, String fault) {
        ProjectDraft draft = Altered.with(ProjectDraft.class, SomeProjects.harbourBridgeDraft(), member, value);
        assertThat(Refused.by(() -> new Project(draft, SomeProjects.NOW))).containsExactly(fault);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        ProjectDraft empty = new ProjectDraft(null, null, null, null, null, null, null, null, null);
        assertThat(Refused.by(() -> new Project(empty, SomeProjects.NOW)))
                .containsExactly("REQUIRED /number", "REQUIRED /name", "REQUIRED /currency", "REQUIRED /timeZone");
    }

    @Test
    void a_number_is_as_long_as_a_column_and_no_longer() {
        ProjectDraft long41 =
                Altered.with(ProjectDraft.class, SomeProjects.harbourBridgeDraft(), "number", "x".repeat(41));
        assertThat(Refused.by(() -> new Project(long41, SomeProjects.NOW))).containsExactly("TOO_LONG /number");
    }

    @Test
    void the_currency_stays_once_there_are_contracts() {
        Project project = SomeProjects.harbourBridge();
        ProjectDraft yen = Altered.with(ProjectDraft.class, SomeProjects.harbourBridgeDraft(), "currency", "JPY");
        assertThat(Refused.by(() -> project.change(yen, true))).containsExactly("CURRENCY_FIXED /currency");
        Project empty = SomeProjects.harbourBridge();
        empty.change(yen, false);
        assertThat(empty.decimals()).isZero();
    }

    @Test
    void a_project_is_read_as_it_was_sent() {
        ProjectDraft read = SomeProjects.harbourBridge().sheet().project();
        assertThat(Altered.with(ProjectDraft.class, read, "settings", null))
                .isEqualTo(SomeProjects.harbourBridgeDraft());
    }
}
