package org.claimwright.api.claim;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.money.Money;

/**
 * The summary of a claim.
 *
 * @param originalContractSum line 1
 * @param netChangeByChangeOrders line 2
 * @param contractSumToDate line 3
 * @param completedAndStoredToDate line 4
 * @param workRetainage line 5a
 * @param storedRetainage line 5b
 * @param retainage line 5
 * @param earnedLessRetainage line 6
 * @param previousCertificates line 7
 * @param currentPaymentDue line 8; may be negative
 * @param balanceToFinish line 9
 * @param certificate what was certified for payment; null until it is
 * @param payable line 8 less what is withheld
 */
public record SummaryJson(
        BigDecimal originalContractSum,
        BigDecimal netChangeByChangeOrders,
        BigDecimal contractSumToDate,
        BigDecimal completedAndStoredToDate,
        BigDecimal workRetainage,
        BigDecimal storedRetainage,
        BigDecimal retainage,
        BigDecimal earnedLessRetainage,
        BigDecimal previousCertificates,
        BigDecimal currentPaymentDue,
        BigDecimal balanceToFinish,
        BigDecimal percentComplete,
        BigDecimal gross,
        ChangeOrderTotalsJson changeOrders,
        BigDecimal withheld,
        String withheldReason,
        BigDecimal certificate,
        List<TaxJson> taxes,
        BigDecimal payable) {
    static SummaryJson of(ClaimSummary summary, int decimals) {
        return new SummaryJson(
                summary.originalContractSum().amount(decimals),
                summary.netChange().amount(decimals),
                summary.contractSumToDate().amount(decimals),
                summary.completedAndStored().amount(decimals),
                summary.workRetainage().amount(decimals),
                summary.storedRetainage().amount(decimals),
                summary.retainage().amount(decimals),
                summary.earnedLessRetainage().amount(decimals),
                summary.previousCertificates().amount(decimals),
                summary.currentPaymentDue().amount(decimals),
                summary.balanceToFinish().amount(decimals),
                Percents.published(summary.percentComplete()),
                summary.gross().amount(decimals),
                changeOrders(summary, decimals),
                summary.withheld().amount(decimals),
                summary.withheldReason(),
                amount(summary.certificate(), decimals),
                List.of(),
                summary.payable().amount(decimals));
    }

    private static ChangeOrderTotalsJson changeOrders(ClaimSummary summary, int decimals) {
        return new ChangeOrderTotalsJson(
                summary.previousAdditions().amount(decimals),
                summary.previousDeductions().amount(decimals),
                summary.periodAdditions().amount(decimals),
                summary.periodDeductions().amount(decimals));
    }

    private static BigDecimal amount(Money amount, int decimals) {
        return amount == null ? null : amount.amount(decimals);
    }
}
