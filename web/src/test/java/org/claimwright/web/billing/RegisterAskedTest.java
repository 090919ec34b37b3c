package org.claimwright.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.RegisterSort;
import org.junit.jupiter.api.Test;

class RegisterAskedTest {
    private final RegisterAsked asked = new RegisterAsked();

    @Test
    void an_address_says_the_same_but_for_one_part_and_starts_at_the_first_page() {
        asked.getParts().put("tab", "upstream");
        asked.getParts().put("q", "Beton & Stahl");
        asked.getParts().put("page", "3");
        assertThat(asked.with("status", "draft")).isEqualTo("?tab=upstream&q=Beton+%26+Stahl&status=draft");
        assertThat(asked.unfiltered()).isEqualTo("?tab=upstream");
        assertThat(asked.isFiltered()).isTrue();
    }

    @Test
    void what_nobody_knows_is_as_if_it_were_not_asked_for() {
        asked.getParts().put("status", "lost");
        asked.getParts().put("sort", "-nothing");
        asked.getParts().put("company", "7");
        assertThat(asked.constant(ClaimStatus.class, "status")).isNull();
        assertThat(asked.sort()).isEqualTo(RegisterSort.CONTRACT);
        assertThat(asked.id("company")).isEqualTo(new UUID(0, 0));
    }

    @Test
    void a_column_sorts_the_other_way_round_when_it_is_asked_for_again() {
        assertThat(asked.sorted(RegisterSort.GROSS)).isEqualTo("?sort=gross");
        asked.getParts().put("sort", "gross");
        assertThat(asked.sorted(RegisterSort.GROSS)).isEqualTo("?sort=-gross");
        assertThat(asked.order(RegisterSort.GROSS)).isEqualTo("ascending");
        assertThat(asked.order(RegisterSort.NET)).isEqualTo("none");
    }

    @Test
    void columns_are_shown_and_hidden_one_by_one() {
        assertThat(asked.shows(RegisterColumn.NET)).isTrue();
        assertThat(asked.toggled(RegisterColumn.NET)).contains("columns=company%2Cdue%2Cgross%2Cheld%2Cpercent");
        RegisterAsked none = new RegisterAsked();
        none.getParts().put("columns", "none");
        assertThat(none.shows(RegisterColumn.NET)).isFalse();
        assertThat(none.toggled(RegisterColumn.NET)).contains("columns=net");
    }
}
