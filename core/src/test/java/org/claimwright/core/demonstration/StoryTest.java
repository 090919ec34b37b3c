package org.claimwright.core.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.demonstration.Story.constant;
import static org.claimwright.core.demonstration.Story.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.terminology.PointOfView;
import org.junit.jupiter.api.Test;

/** What the demonstration has to have in it; that every use case takes it is seen where it is loaded. */
class StoryTest {
    private final List<Story> stories = Story.all();

    @Test
    void each_part_on_a_job_has_an_account() {
        assertThat(stories.stream().map(story -> constant(PointOfView.class, story.account(), "pointOfView")))
                .containsExactlyInAnyOrder(PointOfView.values());
    }

    @Test
    void there_are_claims_in_every_status_and_changes_of_every_kind() {
        assertThat(constants(ClaimStatus.class, "claims")).isEqualTo(EnumSet.allOf(ClaimStatus.class));
        assertThat(constants(ChangeOrderStatus.class, "changes"))
                .contains(ChangeOrderStatus.APPROVED, ChangeOrderStatus.PENDING, ChangeOrderStatus.REJECTED);
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type, String table) {
        return stories.stream()
                .flatMap(story -> story.table(table).stream())
                .map(row -> constant(type, row, "status"))
                .collect(Collectors.toSet());
    }

    @Test
    void one_schedule_has_a_thousand_lines() {
        long largest = stories.stream()
                .flatMap(story -> story.table("contracts").stream()
                        .map(row -> story.table("schedules/" + row.getField("number"))))
                .mapToLong(schedule -> schedule.stream()
                        .filter(row -> text(row, "order") == null)
                        .count())
                .max()
                .orElseThrow();
        assertThat(largest).isEqualTo(1_000);
    }

    @Test
    void somebody_bills_to_two_accounts_with_one_sign_in() {
        List<String> signIns = stories.stream()
                .flatMap(story -> story.table("people").stream())
                .filter(row -> text(row, "signsIn") != null)
                .map(row -> row.getField("email"))
                .toList();
        assertThat(signIns).hasSizeGreaterThan(Set.copyOf(signIns).size());
    }

    @Test
    void the_owner_in_quebec_has_its_documents_in_french() {
        Story owner = stories.stream()
                .filter(story -> story.account().getField("language").equals("fr"))
                .findFirst()
                .orElseThrow();
        assertThat(owner.table("contracts")).allMatch(row -> Objects.equals(text(row, "language"), "fr"));
        assertThat(owner.table("contracts").toString() + owner.table("claims")).doesNotContain("'");
    }

    @Test
    void a_cell_says_what_is_billed() {
        assertThat(Cell.read("003", "+80000", false).storedNew()).isEqualTo(new BigDecimal("80000"));
        assertThat(Cell.read("003", "45% >9600", false).totalPercent()).isEqualTo(new BigDecimal("45"));
        assertThat(Cell.read("003", "45% >9600", false).movedToWork()).isEqualTo(new BigDecimal("9600"));
        assertThat(Cell.read("003", "120", true).workQuantity()).isEqualTo(new BigDecimal("120"));
        assertThat(Cell.read("003", "120", false).work()).isEqualTo(new BigDecimal("120"));
    }

    @Test
    void months_are_counted_back_over_the_turn_of_the_year() {
        Months months = new Months(ZoneId.of("America/Toronto"), YearMonth.of(2027, 1));
        assertThat(months.last(2)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(months.at(1, 25, "09:10")).isEqualTo("2026-12-25T14:10:00Z");
    }
}
