package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.claimwright.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the made-up histories are worth trying things on. */
class SeededHistoryTest {
    private static final int HISTORIES = 60;
    private static final int OFTEN = 10;

    /** What has to happen in them often enough. */
    private enum Happening {
        WORK_IN_LUMP_SUMS(line -> line.unitPrice() == null && !line.work().isZero()),
        MEASURED_WORK(line -> line.unitPrice() != null && !line.work().isZero()),
        A_DEDUCTION_BILLED(
                line -> line.work().isNegative() && line.scheduledValue().isNegative()),
        WORK_TAKEN_BACK(
                line -> line.work().isNegative() && line.scheduledValue().isPositive()),
        A_LINE_WORTH_NOTHING(line -> line.scheduledValue().isZero()),
        A_LINE_FINISHED(line -> line.balance().isZero() && !line.work().isZero()),
        NEW_MATERIAL(line -> line.storedNew().isPositive()),
        MATERIAL_INSTALLED(line -> line.movedToWork().isPositive()),
        MATERIAL_STILL_STORED(
                line -> line.storedPrevious().isPositive() && line.stored().isPositive()),
        SPLIT_RATES(line -> !line.workRate().equals(line.storedRate())),
        HELD_AS_TYPED(ClaimLineSheet::retainageTyped),
        WORK_RETAINAGE_RELEASED(line -> line.workReleased().isPositive()),
        STORED_RETAINAGE_RELEASED(line -> line.storedReleased().isPositive()),
        A_CHANGE_ORDER(line -> line.changeOrderId() != null),
        OTHER_WORK_CERTIFIED(line -> !line.work().equals(line.claimedWork())),
        OTHER_MATERIAL_CERTIFIED(line -> !line.stored().equals(line.claimedStored()));

        private final Predicate<ClaimLineSheet> happens;

        Happening(Predicate<ClaimLineSheet> happens) {
            this.happens = happens;
        }
    }

    private static final List<BilledClaim> CLAIMS = LongStream.rangeClosed(1, HISTORIES)
            .mapToObj(SeededHistory::of)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @EnumSource
    void everything_that_can_be_billed_is_billed(Happening happening) {
        assertThat(CLAIMS.stream()
                        .flatMap(claim -> claim.certified.lines().stream())
                        .filter(happening.happens)
                        .count())
                .isGreaterThan(OFTEN);
    }

    @Test
    void money_is_withheld_and_owed_back() {
        assertThat(howOften(claim -> claim.certified.summary().withheld().isPositive()))
                .isGreaterThan(OFTEN);
        assertThat(howOften(
                        claim -> claim.certified.summary().currentPaymentDue().isNegative()))
                .isGreaterThan(OFTEN);
    }

    @Test
    void change_orders_arrive_while_a_claim_is_a_draft() {
        assertThat(howOften(claim ->
                        claim.typed.lines().size() > claim.opened.lines().size()))
                .isGreaterThan(OFTEN);
    }

    @Test
    void every_history_has_several_claims_and_the_same_seed_tells_the_same() {
        List<BilledClaim> again = SeededHistory.of(1);
        assertThat(again).hasSizeGreaterThanOrEqualTo(3);
        assertThat(certificates(again)).isEqualTo(certificates(CLAIMS.subList(0, again.size())));
    }

    @Test
    void another_seed_tells_another_history() {
        Set<List<Money>> different = new HashSet<>();
        LongStream.rangeClosed(1, OFTEN).forEach(seed -> different.add(certificates(SeededHistory.of(seed))));
        assertThat(different).hasSize(OFTEN);
    }

    private static long howOften(Predicate<BilledClaim> happens) {
        return CLAIMS.stream().filter(happens).count();
    }

    private static List<Money> certificates(List<BilledClaim> claims) {
        return claims.stream()
                .map(claim -> claim.certified.summary().certificate())
                .toList();
    }
}
