package org.claimwright.core.contract;

import static org.claimwright.core.project.SomeProjects.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.SomeProjects;

/** A contract that a test writes line by line, and changes by change orders, as the use cases do it. */
public final class SomeContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final Contract contract;
    private final List<ContractLine> lines = new ArrayList<>();
    private int orders;

    SomeContract(Contract contract) {
        this.contract = contract;
    }

    /** A subcontract in lump sums; {@code work} and {@code stored} are the rates held back, in per cent. */
    public static SomeContract inLumpSums(String currency, String work, String stored) {
        return of(currency, AccountingMethod.AMOUNT, work, stored);
    }

    /** A subcontract in quantities and unit prices. */
    public static SomeContract measured(String currency, String work, String stored) {
        return of(currency, AccountingMethod.UNIT, work, stored);
    }

    private static SomeContract of(String currency, AccountingMethod method, String work, String stored) {
        RetainageDraft retainage = new RetainageDraft(figure(work), figure(stored));
        ContractDraft draft = SomeContracts.subcontract(method, retainage);
        return new SomeContract(new Contract(SomeProjects.billedIn(currency), draft, SomeProjects.NOW));
    }

    public SomeContract line(String number, String amount) {
        return line(number, amount, null);
    }

    /** A lump sum with a rate of its own. */
    public SomeContract line(String number, String amount, String rate) {
        return take(lump(number, amount, rate), null);
    }

    public SomeContract line(String number, String quantity, String unitPrice, String rate) {
        return take(measure(number, quantity, unitPrice, rate), null);
    }

    /** More of the schedule of values. */
    public SomeContract schedule(LineDraft... written) {
        Arrays.asList(written).forEach(line -> take(line, null));
        return this;
    }

    /** An approved change order with these lines. */
    public SomeContract change(LineDraft... brought) {
        orders++;
        ChangeOrderDraft draft = new ChangeOrderDraft(
                "CO-" + orders, "Change " + orders, null, ChangeOrderStatus.APPROVED, null, Arrays.asList(brought));
        Faults faults = new Faults();
        ChangeOrder order = new ChangeOrder(contract, draft, TODAY, SomeProjects.NOW, faults);
        faults.refuse();
        draft.lines().forEach(line -> take(line, order));
        return this;
    }

    /** Changes the rates held back. */
    public SomeContract rates(String work, String stored) {
        RetainageDraft retainage = new RetainageDraft(figure(work), figure(stored));
        ContractDraft draft = SomeContracts.subcontract(contract.accountingMethod(), retainage);
        contract.change(
                SomeProjects.billedIn(contract.currency()),
                SomeContracts.with(draft, "status", contract.status()),
                true);
        return this;
    }

    public static LineDraft lump(String number, String amount, String rate) {
        return new LineDraft(number, "03-300", "S", "Line " + number, figure(amount), null, null, null, figure(rate));
    }

    public static LineDraft measure(String number, String quantity, String unitPrice, String rate) {
        BigDecimal price = figure(unitPrice);
        return new LineDraft(
                number, "31-200", "M", "Line " + number, null, figure(quantity), "m3", price, figure(rate));
    }

    private SomeContract take(LineDraft draft, ChangeOrder order) {
        Faults faults = new Faults();
        lines.add(new ContractLine(
                UUID.randomUUID(), contract, order, lines.size() + 1, draft, "/lines/" + lines.size(), faults));
        faults.refuse();
        return this;
    }

    public boolean isMeasured() {
        return contract.accountingMethod() == AccountingMethod.UNIT;
    }

    public Contract contract() {
        return contract;
    }

    /** The lines that can be billed now: the schedule's, then those of change orders. */
    public List<ContractLine> lines() {
        return List.copyOf(lines);
    }
}
