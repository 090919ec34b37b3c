package org.claimwright.core.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.project.AccountingMethod;

/** Contracts as tests need them. */
public final class SomeContracts {
    static final UUID FORMING_COMPANY = UUID.randomUUID();

    private SomeContracts() {}

    /** A subcontract in lump sums, 10 % held: 001 concrete 20,000.00 and 002 steel 30,000.00. */
    public static SomeContract concreteAndSteel() {
        return SomeContract.inLumpSums("USD", "10", "10")
                .line("001", "20000.00")
                .line("002", "30000.00");
    }

    /** The same with the stored-materials rate at a half of the rate on work. */
    public static SomeContract concreteAndSteelSplit() {
        return SomeContract.inLumpSums("USD", "10", "5").line("001", "20000.00").line("002", "30000.00");
    }

    /** Measured work, 10 % held: 001 excavation, 1,200 m3 at 18.335; 002 hauling, 900 m3 at 7.25. */
    public static SomeContract excavation() {
        return SomeContract.measured("USD", "10", "10")
                .line("001", "1200", "18.335", null)
                .line("002", "900", "7.25", null);
    }

    static ContractDraft subcontract(AccountingMethod method, RetainageDraft retainage) {
        ContractDraft rated = with(draft(ContractKind.SUBCONTRACT), "retainage", retainage);
        return with(rated, "accountingMethod", method);
    }

    /** What every contract says, and nothing else. */
    static ContractDraft draft(ContractKind kind) {
        ContractDraft draft = with(Altered.empty(ContractDraft.class), "kind", kind);
        draft = with(draft, "number", "SC-001");
        draft = with(draft, "title", "Concrete and steel");
        draft = with(draft, "startOn", LocalDate.of(2026, 5, 1));
        return with(draft, "companyId", FORMING_COMPANY);
    }

    static ContractDraft with(ContractDraft draft, String member, Object value) {
        return Altered.with(ContractDraft.class, draft, member, value);
    }
}
