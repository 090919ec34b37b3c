package org.claimwright.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.claimwright.core.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every billing history, tried on many that are made up; a failure names the seed that tells it again. */
class BillingHistoriesTest {
    private static final int HISTORIES = 600;

    private static List<BilledClaim> claims;

    @BeforeAll
    static void bill_all_histories() {
        claims = LongStream.rangeClosed(1, HISTORIES)
                .mapToObj(SeededHistory::of)
                .flatMap(List::stream)
                .toList();
    }

    @AfterAll
    static void forget_all_histories() {
        claims = null;
    }

    @Test
    void every_figure_of_every_line_is_what_the_formulas_say() {
        each(claim -> {
            assertThat(figures(claim, claim.typed)).as("typed").isEqualTo(claim.typedReckoned);
            assertThat(figures(claim, claim.certified)).as("certified").isEqualTo(claim.certifiedReckoned);
        });
    }

    @Test
    void the_stored_totals_are_the_sums_of_the_lines() {
        each(claim -> List.of(claim.opened, claim.typed, claim.certified).forEach(BillingHistoriesTest::assertSummed));
    }

    @Test
    void line_3_is_the_sum_of_the_scheduled_values() {
        each(claim -> List.of(claim.opened, claim.typed, claim.certified)
                .forEach(moment -> assertThat(moment.summary().contractSumToDate())
                        .isEqualTo(sum(moment, ClaimLineSheet::scheduledValue))));
    }

    @Test
    void the_certificates_add_up_to_what_is_earned_less_what_is_still_withheld() {
        each(claim -> {
            ClaimSummary summary = claim.certified.summary();
            assertThat(Money.sum(claim.certificates).plus(summary.certificate()))
                    .isEqualTo(summary.earnedLessRetainage().minus(summary.withheld()));
        });
    }

    @Test
    void line_7_is_the_sum_of_the_earlier_certificates() {
        each(claim ->
                assertThat(claim.certified.summary().previousCertificates()).isEqualTo(Money.sum(claim.certificates)));
    }

    @Test
    void the_nets_of_the_lines_and_what_was_withheld_are_line_8() {
        each(claim -> assertThat(claim.certified.summary().currentPaymentDue())
                .isEqualTo(sum(claim.certified, ClaimLineSheet::net).plus(claim.withheld)));
    }

    @Test
    void no_line_is_billed_beyond_its_scheduled_value_or_against_its_sign() {
        eachLine((claim, line) -> line.total().isBetweenZeroAnd(line.scheduledValue())
                && line.percent().isRate()
                && !line.overBilled());
    }

    @Test
    void a_claim_without_new_work_is_due_what_is_still_withheld() {
        each(claim -> {
            assertThat(claim.opened.summary().currentPaymentDue()).isEqualTo(claim.withheld);
            assertThat(claim.opened.summary().gross()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void the_order_in_which_lines_are_typed_never_matters() {
        each(claim -> assertThat(claim.typedInOtherOrder.withoutIds()).isEqualTo(claim.typed.withoutIds()));
    }

    @Test
    void a_certificate_taken_back_and_given_again_is_the_same() {
        each(claim -> assertThat(claim.certifiedAgain).isEqualTo(claim.certified));
    }

    @Test
    void what_is_held_on_stored_materials_is_never_more_than_is_stored() {
        eachLine((claim, line) -> line.storedRetainage().isBetweenZeroAnd(line.stored()));
    }

    @Test
    void what_is_held_on_work_lies_between_nothing_and_what_is_done() {
        eachLine((claim, line) ->
                line.workRetainage().isBetweenZeroAnd(line.workPrevious().plus(line.work())));
    }

    @Test
    void more_than_is_held_is_never_released() {
        each(claim -> claim.releasedTooMuch.forEach(said -> assertThat(said)
                .containsExactly("RELEASE_BEYOND_HELD /0/workReleased", "RELEASE_BEYOND_HELD /0/storedReleased")));
    }

    private static List<ReckonedFigures> figures(BilledClaim claim, Moment moment) {
        return moment.lines().stream()
                .map(line -> ReckonedFigures.of(line, claim.decimals))
                .toList();
    }

    private static void assertSummed(Moment moment) {
        ClaimSummary summary = moment.summary();
        assertThat(summary.completedAndStored()).isEqualTo(sum(moment, ClaimLineSheet::total));
        assertThat(summary.workRetainage()).isEqualTo(sum(moment, ClaimLineSheet::workRetainage));
        assertThat(summary.storedRetainage()).isEqualTo(sum(moment, ClaimLineSheet::storedRetainage));
        assertThat(summary.gross()).isEqualTo(sum(moment, ClaimLineSheet::gross));
        assertThat(summary.originalContractSum()).isEqualTo(sum(moment, BillingHistoriesTest::original));
    }

    private static Money original(ClaimLineSheet line) {
        return line.changeOrderId() == null ? line.scheduledValue() : Money.ZERO;
    }

    private static Money sum(Moment moment, Function<ClaimLineSheet, Money> column) {
        return Money.sum(moment.lines().stream().map(column).toList());
    }

    private static void eachLine(BiPredicate<BilledClaim, ClaimLineSheet> rule) {
        each(claim -> assertThat(claim.certified.lines()).allMatch(line -> rule.test(claim, line)));
    }

    private static void each(Consumer<BilledClaim> check) {
        for (BilledClaim claim : claims) {
            try {
                check.accept(claim);
            } catch (AssertionError e) {
                throw new AssertionError(claim.name + ": " + e.getMessage(), e);
            }
        }
    }
}
