package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.project.AccountingMethod;

/** A part of a contract's price, from its schedule of values or from a change order, with what is billed on it. */
@Entity
@Table(name = "contract_line")
public class ContractLine {
    private static final int NUMBER = 40;
    private static final int CODE = 60;
    private static final int DESCRIPTION = 500;
    private static final int UNIT = 20;

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "change_order_id")
    private UUID changeOrderId;

    private int position;
    private String number;

    @Column(name = "cost_code")
    private String costCode;

    @Column(name = "cost_type")
    private String costType;

    private String description;
    private Money scheduled;
    private Quantity quantity;
    private String unit;

    @Column(name = "unit_price")
    private UnitPrice unitPrice;

    @Column(name = "retainage_rate")
    private Percent retainageRate;

    private Money billed = Money.ZERO;

    protected ContractLine() {}

    ContractLine(
            UUID id, Contract contract, ChangeOrder order, int position, LineDraft draft, String at, Faults faults) {
        this.id = id;
        contractId = contract.id();
        changeOrderId = order == null ? null : order.id();
        take(contract, position, draft, at, faults);
    }

    /** New values for the line; never below what has been billed on it. */
    final void take(Contract contract, int place, LineDraft draft, String at, Faults faults) {
        position = place;
        number = Text.required(at + "/number", draft.number(), NUMBER, faults);
        costCode = Text.optional(at + "/costCode", draft.costCode(), CODE, faults);
        costType = Text.optional(at + "/costType", draft.costType(), CODE, faults);
        description = Text.required(at + "/description", draft.description(), DESCRIPTION, faults);
        retainageRate = Figures.rate(at + "/retainage", draft.retainage(), faults);
        scheduled = null;
        if (contract.accountingMethod() == AccountingMethod.UNIT) {
            measure(contract, draft, at, faults);
        } else {
            priceAsLump(contract, draft, at, faults);
        }
        if (scheduled != null) {
            boolean covers = billed.isBetweenZeroAnd(scheduled);
            Map<String, Object> facts = Map.of("billed", billed.amount(contract.decimals()));
            faults.unless(covers, at + "/amount", Problem.LINE_BELOW_BILLED, facts);
        }
    }

    private void priceAsLump(Contract contract, LineDraft draft, String at, Faults faults) {
        faults.unless(draft.amount() != null, at + "/amount", Problem.REQUIRED);
        faults.unless(draft.unitPrice() == null, at + "/unitPrice", Problem.TWO_WAYS);
        faults.unless(draft.quantity() == null, at + "/quantity", Problem.TWO_WAYS);
        scheduled = sign(draft.amount() == null ? null : at + "/amount", draft, contract.decimals(), faults);
        quantity = null;
        unitPrice = null;
        unit = Text.optional(at + "/unit", draft.unit(), UNIT, faults);
    }

    private Money sign(String pointer, LineDraft draft, int decimals, Faults faults) {
        return isChange()
                ? Figures.money(pointer, draft.amount(), decimals, faults)
                : Figures.positiveMoney(pointer, draft.amount(), decimals, faults);
    }

    private void measure(Contract contract, LineDraft draft, String at, Faults faults) {
        faults.unless(draft.amount() == null, at + "/amount", Problem.TWO_WAYS);
        faults.unless(draft.quantity() != null, at + "/quantity", Problem.REQUIRED);
        faults.unless(draft.unitPrice() != null, at + "/unitPrice", Problem.REQUIRED);
        quantity = Figures.quantity(at + "/quantity", draft.quantity(), faults);
        unitPrice = Figures.unitPrice(at + "/unitPrice", draft.unitPrice(), faults);
        unit = Text.optional(at + "/unit", draft.unit(), UNIT, faults);
        if (quantity != null && unitPrice != null) {
            scheduled = product(contract, at, faults);
        }
    }

    private Money product(Contract contract, String at, Faults faults) {
        boolean negative = quantity.millionths() < 0 || unitPrice.millionths() < 0;
        faults.unless(isChange() || !negative, at + "/quantity", Problem.NEGATIVE);
        try {
            return unitPrice.times(quantity, contract.decimals());
        } catch (ArithmeticException e) {
            Map<String, Object> facts = Map.of("largest", Money.of(Money.LIMIT).amount(contract.decimals()));
            faults.add(Problem.FIGURE_TOO_LARGE.at(at + "/quantity", facts));
            return null;
        }
    }

    private boolean isChange() {
        return changeOrderId != null;
    }

    LineSheet sheet() {
        return new LineSheet(
                id,
                changeOrderId,
                number,
                costCode,
                costType,
                description,
                scheduled,
                quantity,
                unit,
                unitPrice,
                retainageRate,
                billed);
    }

    public UUID id() {
        return id;
    }

    public UUID changeOrderId() {
        return changeOrderId;
    }

    public String number() {
        return number;
    }

    public String costCode() {
        return costCode;
    }

    public String description() {
        return description;
    }

    public Money scheduled() {
        return scheduled;
    }

    public Quantity quantity() {
        return quantity;
    }

    public String unit() {
        return unit;
    }

    public UnitPrice unitPrice() {
        return unitPrice;
    }

    public Percent retainageRate() {
        return retainageRate;
    }

    Money billed() {
        return billed;
    }
}
