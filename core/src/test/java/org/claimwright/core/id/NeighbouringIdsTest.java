package org.claimwright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighbouringIdsTest {
    private static final int RANDOM = 4;
    private static final int USUAL = 2;

    @Test
    void ids_made_together_are_different_and_stand_in_the_order_they_were_made() {
        List<UUID> ids =
                Stream.generate(new NeighbouringIds()::next).limit(20_000).toList();
        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> a.toString()
                .compareTo(b.toString()));
    }

    @Test
    void each_is_a_random_id_of_the_usual_kind() {
        List<UUID> ids =
                Stream.generate(new NeighbouringIds()::next).limit(1_000).toList();
        assertThat(ids).allMatch(id -> id.version() == RANDOM && id.variant() == USUAL);
    }

    @Test
    void two_that_are_made_apart_have_nothing_in_common() {
        assertThat(new NeighbouringIds().next().getMostSignificantBits())
                .isNotEqualTo(new NeighbouringIds().next().getMostSignificantBits());
    }

    @Test
    void there_are_more_than_a_contract_has_lines_and_then_no_more() {
        NeighbouringIds ids = new NeighbouringIds();
        for (int i = 0; i < NeighbouringIds.MOST; i++) {
            ids.next();
        }
        assertThatThrownBy(ids::next).isInstanceOf(IllegalStateException.class);
    }
}
