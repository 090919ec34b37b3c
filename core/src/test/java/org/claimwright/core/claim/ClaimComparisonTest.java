package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwright.core.money.Money;
import org.junit.jupiter.api.Test;

class ClaimComparisonTest {
    @Test
    void only_lines_that_are_not_the_same_stand_side_by_side() {
        Billing billing = SomeClaims.concreteAndSteel();
        ClaimSheet before = Sheets.of(billing.claim());
        ClaimSheet after = Sheets.of(billing.type("002", "work", "1000.00").claim());
        assertThat(ClaimComparison.of(before, after).lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.before().work()).isEqualTo(Money.ZERO))
                .satisfies(pair -> assertThat(pair.after().work()).isEqualTo(Money.of(1_000_00)));
        assertThat(ClaimComparison.of(after, after).lines()).isEmpty();
    }

    @Test
    void a_line_that_only_one_version_has_stands_alone() {
        ClaimSheet both = Sheets.of(SomeClaims.concreteAndSteel().claim());
        ClaimSheet one = Sheets.of(SomeClaims.excavation().claim());
        List<ClaimComparison.Pair> lines = ClaimComparison.of(both, one).lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).before()).isNull();
        assertThat(lines.get(3).after()).isNull();
        assertThat(lines).extracting(pair -> pair.any().number()).containsExactly("001", "002", "001", "002");
    }
}
