package org.claimwright.core.claim;

import java.math.BigDecimal;

/** The figures of one line that can be held against each other, however they were reckoned. */
record ReckonedFigures(
        String number,
        BigDecimal workPrevious,
        BigDecimal work,
        BigDecimal workQuantity,
        BigDecimal storedPrevious,
        BigDecimal stored,
        BigDecimal total,
        BigDecimal gross,
        BigDecimal workRetained,
        BigDecimal storedRetained) {
    static ReckonedFigures of(ReckonedLine line) {
        return new ReckonedFigures(
                line.number,
                line.money(line.before),
                line.money(line.work),
                plain(line.workQuantity()),
                line.money(line.storedBefore),
                line.money(line.stored),
                line.money(line.total()),
                line.money(line.gross()),
                line.money(line.workRetained()),
                line.money(line.storedRetained()));
    }

    static ReckonedFigures of(ClaimLineSheet line, int decimals) {
        return new ReckonedFigures(
                line.number(),
                line.workPrevious().amount(decimals),
                line.work().amount(decimals),
                line.workQuantity() == null ? null : plain(line.workQuantity().figure()),
                line.storedPrevious().amount(decimals),
                line.stored().amount(decimals),
                line.total().amount(decimals),
                line.gross().amount(decimals),
                line.workRetainage().amount(decimals),
                line.storedRetainage().amount(decimals));
    }

    private static BigDecimal plain(BigDecimal quantity) {
        return quantity == null || quantity.signum() == 0 ? null : quantity.stripTrailingZeros();
    }
}
