package org.claimwright.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwright.core.project.SomeProjects.figure;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.Project;
import org.claimwright.core.project.SomeProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractTest {
    private static final ContractDraft SUBCONTRACT = SomeContracts.draft(ContractKind.SUBCONTRACT);

    @ParameterizedTest
    @CsvSource({
        "number, , REQUIRED /number",
        "number, 'SC\u0000', FORBIDDEN_CHARACTERS /number",
        "title, ' ', REQUIRED /title",
        "companyId, , REQUIRED /companyId",
        "documentLanguage, de, UNKNOWN_CODE /documentLanguage",
        "shipVia, 'by\nsea', FORBIDDEN_CHARACTERS /shipVia"
    })
    void a_contract_that_says_something_wrong_is_refused_where_it_is_wrong(String member, String value, String fault) {
        assertThat(refusedWith(member, value)).containsExactly(fault);
    }

    @Test
    void a_contract_is_of_a_kind() {
        assertThat(refusedWith("kind", null)).containsExactly("REQUIRED /kind");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBCONTRACT, RECEIVED",
        "SUBCONTRACT, PROCESSING",
        "PURCHASE_ORDER, OUT_FOR_BID",
        "PURCHASE_ORDER, TERMINATED",
        "CLIENT_CONTRACT, OUT_FOR_BID",
        "CLIENT_CONTRACT, SUBMITTED"
    })
    void a_status_belongs_to_a_kind(ContractKind kind, ContractStatus status) {
        ContractDraft draft = SomeContracts.with(SomeContracts.draft(kind), "status", status);
        assertThat(Refused.by(() -> made(draft))).containsExactly("STATUS_NOT_ALLOWED /status");
        Contract contract = made(SomeContracts.draft(kind));
        assertThat(Refused.by(() -> contract.become(status))).containsExactly("STATUS_NOT_ALLOWED /status");
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_of_any_kind_is_drafted_approved_and_completed(ContractKind kind) {
        Contract contract = made(SomeContracts.draft(kind));
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(contract.status().allowsBilling()).isFalse();
        contract.become(ContractStatus.APPROVED);
        assertThat(contract.status().allowsBilling()).isTrue();
        contract.become(ContractStatus.COMPLETE);
        assertThat(contract.status().allowsBilling()).isTrue();
        contract.become(ContractStatus.VOID);
        assertThat(contract.status().allowsBilling()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SUBCONTRACT, AMOUNT, DOWNSTREAM",
        "PURCHASE_ORDER, UNIT, DOWNSTREAM",
        "CLIENT_CONTRACT, AMOUNT, UPSTREAM"
    })
    void method_and_direction_follow_from_the_kind(ContractKind kind, AccountingMethod method, Direction direction) {
        Contract contract = made(SomeContracts.draft(kind));
        assertThat(contract.accountingMethod()).isEqualTo(method);
        assertThat(contract.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({", , 7.5, 7.5", "10, , 10, 10", "10, 5, 10, 5", "10, 0, 10, 0", ", 5, 7.5, 5"})
    void what_is_held_back_is_the_projects_usual_rate_unless_the_contract_says_more(
            String work, String stored, String workRate, String storedRate) {
        Project project = SomeProjects.with("defaultRetainage", figure("7.5"));
        RetainageDraft retainage =
                work == null && stored == null ? null : new RetainageDraft(figure(work), figure(stored));
        ContractDraft draft = SomeContracts.with(SUBCONTRACT, "retainage", retainage);
        Contract contract = new Contract(project, draft, SomeProjects.NOW);
        assertThat(contract.workRate()).isEqualTo(Percent.of(figure(workRate)));
        assertThat(contract.storedRate()).isEqualTo(Percent.of(figure(storedRate)));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, RATE_OUT_OF_RANGE /retainage/work",
        "5, 100.1, RATE_OUT_OF_RANGE /retainage/stored",
        "5.00001, 5, TOO_MANY_DECIMALS /retainage/work"
    })
    void a_rate_that_cannot_be_held_back_is_refused(String work, String stored, String fault) {
        assertThat(refusedWith("retainage", new RetainageDraft(figure(work), figure(stored))))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"estimatedCompletionOn", "actualCompletionOn"})
    void work_does_not_end_before_it_starts(String member) {
        assertThat(refusedWith(member, LocalDate.of(2026, 4, 30))).containsExactly("DATES_REVERSED /" + member);
        assertThat(made(SomeContracts.with(SUBCONTRACT, member, LocalDate.of(2026, 5, 1))))
                .isNotNull();
    }

    @Test
    void a_change_of_the_contract_changes_neither_its_kind_nor_its_status() {
        Contract contract = made(SUBCONTRACT);
        ContractDraft other =
                SomeContracts.with(SomeContracts.draft(ContractKind.PURCHASE_ORDER), "status", ContractStatus.APPROVED);
        assertThat(Refused.by(() -> contract.change(SomeProjects.harbourBridge(), other, false)))
                .containsExactly("STATUS_NOT_ALLOWED /kind", "STATUS_NOT_ALLOWED /status");
    }

    @Test
    void the_accounting_method_is_fixed_once_there_are_lines() {
        ContractDraft kept = SomeContracts.with(SUBCONTRACT, "status", ContractStatus.DRAFT);
        ContractDraft measured = SomeContracts.with(kept, "accountingMethod", AccountingMethod.UNIT);
        Contract contract = made(SUBCONTRACT);
        contract.change(SomeProjects.harbourBridge(), kept, true);
        assertThat(Refused.by(() -> contract.change(SomeProjects.harbourBridge(), measured, true)))
                .containsExactly("METHOD_FIXED /accountingMethod");
        Contract empty = made(SUBCONTRACT);
        empty.change(SomeProjects.harbourBridge(), measured, false);
        assertThat(empty.accountingMethod()).isEqualTo(AccountingMethod.UNIT);
    }

    @Test
    void a_contract_knows_its_sums_and_what_is_billed_without_reading_a_line() {
        Contract contract = made(SUBCONTRACT);
        contract.schedule(Money.of(50_000_00));
        contract.approveChanges(Money.of(-1_000_00));
        contract.post(Money.of(12_000_00));
        assertThat(contract.originalSum()).isEqualTo(Money.of(50_000_00));
        assertThat(contract.approvedChanges()).isEqualTo(Money.of(-1_000_00));
        assertThat(contract.billed()).isEqualTo(Money.of(12_000_00));
    }

    @Test
    void contracts_are_private_unless_the_project_or_the_contract_says_otherwise() {
        assertThat(made(SUBCONTRACT).confidential()).isTrue();
        assertThat(made(SomeContracts.with(SUBCONTRACT, "confidential", false)).confidential())
                .isFalse();
        Project open = SomeProjects.with("contractsPrivate", false);
        assertThat(new Contract(open, SUBCONTRACT, SomeProjects.NOW).confidential())
                .isFalse();
    }

    private static List<String> refusedWith(String member, Object value) {
        ContractDraft draft = SomeContracts.with(SUBCONTRACT, member, value);
        return Refused.by(() -> made(draft));
    }

    private static Contract made(ContractDraft draft) {
        return new Contract(SomeProjects.harbourBridge(), draft, SomeProjects.NOW);
    }
}
