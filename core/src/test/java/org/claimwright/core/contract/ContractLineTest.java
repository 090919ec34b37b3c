package org.claimwright.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.project.SomeProjects.figure;

import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLineTest {
    private static final LineDraft CONCRETE = SomeContract.lump("001", "20000.00", null);
    private static final LineDraft EXCAVATION = SomeContract.measure("001", "1200", "18.335", null);

    @ParameterizedTest
    @CsvSource({
        "number, , REQUIRED /lines/0/number",
        "description, '', REQUIRED /lines/0/description",
        "unit, 'twenty-one characters', TOO_LONG /lines/0/unit"
    })
    void a_line_says_what_it_is_for(String member, String value, String fault) {
        assertThat(refusedLump(member, value)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, , REQUIRED /lines/0/amount",
        "amount, -0.01, NEGATIVE /lines/0/amount",
        "amount, 0.001, TOO_MANY_DECIMALS /lines/0/amount",
        "amount, 1000000000000.01, FIGURE_TOO_LARGE /lines/0/amount",
        "quantity, 3, TWO_WAYS /lines/0/quantity",
        "unitPrice, 3, TWO_WAYS /lines/0/unitPrice",
        "retainage, 101, RATE_OUT_OF_RANGE /lines/0/retainage"
    })
    void a_lump_sum_has_an_amount_and_nothing_to_multiply(String member, String value, String fault) {
        assertThat(refusedLump(member, figure(value))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 22002.00, TWO_WAYS /lines/0/amount",
        "quantity, , REQUIRED /lines/0/quantity",
        "unitPrice, , REQUIRED /lines/0/unitPrice",
        "quantity, -1, NEGATIVE /lines/0/quantity",
        "unitPrice, -1, NEGATIVE /lines/0/quantity",
        "quantity, 0.0000001, TOO_MANY_DECIMALS /lines/0/quantity",
        "unitPrice, 100000000.1, FIGURE_TOO_LARGE /lines/0/unitPrice"
    })
    void measured_work_has_a_quantity_and_a_unit_price(String member, String value, String fault) {
        LineDraft draft = Altered.with(LineDraft.class, EXCAVATION, member, figure(value));
        assertThat(Refused.by(() -> measured("USD").schedule(draft))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 100000000, 100000000",
        "USD, 1000000, 1000000.01",
        "KWD, 100000000, 100000000",
        "JPY, 100000000, 10000000"
    })
    void quantity_times_price_is_never_more_than_the_largest_amount(String currency, String quantity, String price) {
        LineDraft draft = SomeContract.measure("001", quantity, price, null);
        assertThat(Refused.by(() -> measured(currency).schedule(draft)))
                .containsExactly("FIGURE_TOO_LARGE /lines/0/quantity");
    }

    @ParameterizedTest
    @CsvSource({"USD, 22002.00", "JPY, 22002", "KWD, 22002.000"})
    void measured_work_is_worth_quantity_times_price(String currency, String amount) {
        SomeContract contract = measured(currency).schedule(EXCAVATION);
        assertThat(contract.lines()
                        .get(0)
                        .scheduled()
                        .amount(contract.contract().decimals()))
                .isEqualTo(figure(amount));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.335, 1.01", "3, 0.165, 0.50", "1, 0.005, 0.01", "1, 0.004999, 0.00"})
    void what_it_is_worth_is_rounded_half_away_from_zero(String quantity, String price, String amount) {
        SomeContract contract = measured("USD").schedule(SomeContract.measure("001", quantity, price, null));
        assertThat(contract.lines().get(0).scheduled().amount(2)).isEqualTo(figure(amount));
    }

    @Test
    void a_change_order_may_take_away() {
        SomeContract contract = SomeContracts.concreteAndSteel().change(SomeContract.lump("C1", "-1500.00", null));
        ContractLine deduction = contract.lines().get(2);
        assertThat(deduction.scheduled()).isEqualTo(Money.of(-1_500_00));
        assertThat(deduction.changeOrderId()).isNotNull();
        SomeContract measured = measured("USD").change(SomeContract.measure("C1", "-10", "18.335", null));
        assertThat(measured.lines().get(0).scheduled()).isEqualTo(Money.of(-183_35));
    }

    @Test
    void a_line_is_read_as_it_was_sent_with_a_rate_of_its_own() {
        ContractLine line = SomeContracts.concreteAndSteel()
                .line("003", "100.00", "2.5")
                .lines()
                .get(2);
        LineSheet sheet = line.sheet();
        assertThat(sheet.number()).isEqualTo("003");
        assertThat(sheet.retainageRate()).isEqualTo(Percent.of(figure("2.5")));
        assertThat(sheet.remaining()).isEqualTo(Money.of(100_00));
        assertThat(sheet.id()).isInstanceOf(UUID.class);
    }

    private static List<String> refusedLump(String member, Object value) {
        LineDraft draft = Altered.with(LineDraft.class, CONCRETE, member, value);
        return Refused.by(() -> SomeContract.inLumpSums("USD", "10", "10").schedule(draft));
    }

    private static SomeContract measured(String currency) {
        return SomeContract.measured(currency, "10", "10");
    }
}
