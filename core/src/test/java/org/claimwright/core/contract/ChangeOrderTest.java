package org.claimwright.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.SomeProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final ChangeOrderDraft REBAR =
            new ChangeOrderDraft("CO-1", "More rebar", "Asked for by the engineer", null, null, List.of());

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "number, , REQUIRED /number",
        "number, 'CO\n1', FORBIDDEN_CHARACTERS /number",
        "title, , REQUIRED /title",
        "reason, 'half a \uD83C pair', FORBIDDEN_CHARACTERS /reason"
    })
    void a_change_order_that_says_something_wrong_is_refused_where_it_is_wrong(
            String member, String value, String fault) {
        made(Altered.with(ChangeOrderDraft.class, REBAR, member, value));
        assertThat(Refused.noted(faults)).containsExactly(fault);
    }

    @Test
    void a_change_order_starts_as_a_draft_without_a_day_of_approval() {
        ChangeOrder order = made(REBAR);
        assertThat(order.status()).isEqualTo(ChangeOrderStatus.DRAFT);
        assertThat(sheet(order).approvedOn()).isNull();
        assertThat(order.isApproved()).isFalse();
    }

    @Test
    void it_is_approved_today_or_on_the_day_that_is_named() {
        ChangeOrder order = made(REBAR);
        order.become(ChangeOrderStatus.APPROVED, null, TODAY);
        assertThat(sheet(order).approvedOn()).isEqualTo(TODAY);
        order.become(ChangeOrderStatus.APPROVED, LocalDate.of(2026, 4, 1), TODAY);
        assertThat(sheet(order).approvedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void only_an_approved_one_has_a_day_of_approval(ChangeOrderStatus status) {
        ChangeOrder order = made(REBAR);
        order.become(ChangeOrderStatus.APPROVED, null, TODAY);
        order.become(status, LocalDate.of(2026, 4, 1), TODAY);
        assertThat(sheet(order).approvedOn()).isNull();
        assertThat(order.isApproved()).isFalse();
    }

    @Test
    void a_change_of_its_words_does_not_change_its_status() {
        ChangeOrder order = made(REBAR);
        order.change(Altered.with(ChangeOrderDraft.class, REBAR, "status", ChangeOrderStatus.APPROVED), faults);
        assertThat(Refused.noted(faults)).containsExactly("STATUS_NOT_ALLOWED /status");
    }

    @Test
    void it_is_read_with_its_total() {
        ChangeOrder order = made(REBAR);
        order.total(Money.of(-5_000_00));
        assertThat(sheet(order).total()).isEqualTo(Money.of(-5_000_00));
        assertThat(sheet(order).title()).isEqualTo("More rebar");
    }

    private ChangeOrder made(ChangeOrderDraft draft) {
        Contract contract = SomeContracts.concreteAndSteel().contract();
        return new ChangeOrder(contract, draft, TODAY, SomeProjects.NOW, faults);
    }

    private static ChangeOrderSheet sheet(ChangeOrder order) {
        return order.sheet("USD", List.of());
    }
}
