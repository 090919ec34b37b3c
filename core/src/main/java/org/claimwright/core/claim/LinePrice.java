package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/** What a claim line is about, copied from the contract when the claim was made: a claim keeps the words it billed. */
@Embeddable
public class LinePrice {
    @Column(name = "contract_line_id")
    private UUID contractLineId;

    @Column(name = "change_order_id")
    private UUID changeOrderId;

    private String number;

    @Column(name = "cost_code")
    private String costCode;

    private String description;
    private Money scheduled;
    private Quantity quantity;
    private String unit;

    @Column(name = "unit_price")
    private UnitPrice unitPrice;

    protected LinePrice() {}

    LinePrice(BillableLine line) {
        contractLineId = line.contractLineId();
        changeOrderId = line.changeOrderId();
        number = line.number();
        costCode = line.costCode();
        description = line.description();
        scheduled = line.scheduled();
        quantity = line.quantity();
        unit = line.unit();
        unitPrice = line.unitPrice();
    }

    /**
     * Whether the line has so much quantity left. Work that was billed as an amount says its quantity to a cent only: as
     * much as a cent buys is let pass where anything was billed before.
     */
    boolean has(Quantity before, Quantity now, int decimals) {
        int side = quantity.millionths() < 0 ? -1 : 1;
        long beyond = before.plus(now).minus(quantity).millionths() * side;
        boolean blurred = before.millionths() != 0;
        long cent =
                blurred ? Math.abs(unitPrice.quantityFor(Money.of(1), decimals).millionths()) : 0;
        return now.millionths() * side <= 0 || beyond <= cent;
    }

    UUID contractLineId() {
        return contractLineId;
    }

    UUID changeOrderId() {
        return changeOrderId;
    }

    String number() {
        return number;
    }

    String costCode() {
        return costCode;
    }

    String description() {
        return description;
    }

    Money scheduled() {
        return scheduled;
    }

    Quantity quantity() {
        return quantity;
    }

    String unit() {
        return unit;
    }

    UnitPrice unitPrice() {
        return unitPrice;
    }
}
