package org.claimwright.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    private static List<Money> money(long... minor) {
        return Arrays.stream(minor).mapToObj(Money::of).toList();
    }

    @Test
    void parts_follow_the_weights() {
        assertThat(Spread.of(Money.of(1000), money(1, 3, 0, 4))).isEqualTo(money(125, 375, 0, 500));
    }

    @Test
    void cents_go_to_the_largest_remainders_and_ties_to_the_first() {
        assertThat(Spread.of(Money.of(100), money(1, 1, 1))).isEqualTo(money(34, 33, 33));
        assertThat(Spread.of(Money.of(2), money(1, 1, 1))).isEqualTo(money(1, 1, 0));
        assertThat(Spread.of(Money.of(10), money(10, 27, 63))).isEqualTo(money(1, 3, 6));
    }

    @Test
    void nothing_over_nothing_is_nothing() {
        assertThat(Spread.of(Money.ZERO, money(0, 0))).isEqualTo(money(0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parts_always_add_up_to_the_amount_and_are_within_a_cent_of_their_share(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<Money> weights = Stream.generate(
                            () -> Money.of(random.nextInt(4) == 0 ? 0 : random.nextLong(1L << 44)))
                    .limit(1 + random.nextInt(40))
                    .toList();
            Money total = Money.sum(weights);
            Money amount = total.isZero() ? Money.ZERO : Money.of(random.nextLong(Money.LIMIT));
            List<Money> parts = Spread.of(amount, weights);
            assertThat(Money.sum(parts)).isEqualTo(amount);
            for (int at = 0; at < parts.size(); at++) {
                double share = total.isZero()
                        ? 0
                        : (double) amount.minor()
                                / total.minor()
                                * weights.get(at).minor();
                assertThat(Math.abs(parts.get(at).minor() - share)).isLessThan(1 + share / 1e12);
            }
        }
    }
}
