package org.claimwright.api.claim;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.UUID;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.money.Money;

/**
 * A line of a claim; letters are the columns of a continuation sheet.
 *
 * @param number the line's number on the contract
 * @param scheduledValue C
 * @param workPrevious D
 * @param work E
 * @param stored F, materials stored to date
 * @param totalCompletedAndStored G
 * @param percent G / C
 * @param balanceToFinish H
 * @param retainage I
 * @param net what this claim adds, less the change in what is held
 * @param certified what the reviewer certified; null until then
 * @param approvedWork what a review under way accepts of the work; null for what is claimed
 */
@JsonSerialize(using = ClaimLineWriter.class)
public record ClaimLineJson(
        UUID id,
        UUID contractLineId,
        UUID changeOrderId,
        String number,
        String costCode,
        String description,
        BigDecimal scheduledValue,
        BigDecimal workPrevious,
        BigDecimal work,
        BigDecimal storedPrevious,
        BigDecimal storedNew,
        BigDecimal movedToWork,
        BigDecimal stored,
        BigDecimal totalCompletedAndStored,
        BigDecimal percent,
        BigDecimal balanceToFinish,
        BigDecimal workRetainage,
        BigDecimal storedRetainage,
        BigDecimal retainage,
        BigDecimal net,
        AmountsJson claimed,
        AmountsJson certified,
        BigDecimal approvedWork,
        BigDecimal approvedStored,
        Decision decision,
        String reason,
        String comment,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal workQuantity,
        BigDecimal workRetainageRate,
        BigDecimal storedRetainageRate,
        boolean retainageTyped,
        BigDecimal workReleased,
        BigDecimal storedReleased,
        boolean overBilled,
        UUID taxCodeId) {
    static ClaimLineJson of(ClaimLineSheet line, int decimals) {
        return new ClaimLineJson(
                line.id(),
                line.contractLineId(),
                line.changeOrderId(),
                line.number(),
                line.costCode(),
                line.description(),
                line.scheduledValue().amount(decimals),
                line.workPrevious().amount(decimals),
                line.work().amount(decimals),
                line.storedPrevious().amount(decimals),
                line.storedNew().amount(decimals),
                line.movedToWork().amount(decimals),
                line.stored().amount(decimals),
                line.total().amount(decimals),
                Percents.published(line.percent()),
                line.balance().amount(decimals),
                line.workRetainage().amount(decimals),
                line.storedRetainage().amount(decimals),
                line.retainage().amount(decimals),
                line.net().amount(decimals),
                new AmountsJson(
                        line.claimedWork().amount(decimals),
                        line.claimedStored().amount(decimals)),
                certified(line, decimals),
                amount(line.approvedWork(), decimals),
                amount(line.approvedStored(), decimals),
                line.decision(),
                line.reason(),
                line.comment(),
                line.quantity() == null ? null : line.quantity().figure(),
                line.unit(),
                line.unitPrice() == null ? null : line.unitPrice().figure(),
                line.workQuantity() == null ? null : line.workQuantity().figure(),
                line.workRate().figure(),
                line.storedRate().figure(),
                line.retainageTyped(),
                line.workReleased().amount(decimals),
                line.storedReleased().amount(decimals),
                line.overBilled(),
                null);
    }

    private static AmountsJson certified(ClaimLineSheet line, int decimals) {
        return line.certified()
                ? new AmountsJson(line.work().amount(decimals), line.stored().amount(decimals))
                : null;
    }

    private static BigDecimal amount(Money amount, int decimals) {
        return amount == null ? null : amount.amount(decimals);
    }
}
