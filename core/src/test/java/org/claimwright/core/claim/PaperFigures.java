package org.claimwright.core.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwright.core.money.Money;

/** The figures of a claim under the letters and numbers by which its forms call them, with so many decimals. */
record PaperFigures(int decimals) {
    /** The continuation sheet's figures of one line, by column. */
    Map<String, String> columns(ClaimLineSheet line) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("C", written(line.scheduledValue()));
        columns.put("D", written(line.workPrevious()));
        columns.put("E", written(line.work()));
        columns.put("F", written(line.stored()));
        columns.put("G", written(line.total()));
        columns.put("H", written(line.balance()));
        columns.put("I", written(line.retainage()));
        columns.put("percent", line.percent().figure().toPlainString());
        columns.put("net", written(line.net()));
        return columns;
    }

    /** The summary's figures, by line. */
    Map<String, String> header(ClaimSummary summary) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("L1", written(summary.originalContractSum()));
        header.put("L2", written(summary.netChange()));
        header.put("L3", written(summary.contractSumToDate()));
        header.put("L4", written(summary.completedAndStored()));
        header.put("L5a", written(summary.workRetainage()));
        header.put("L5b", written(summary.storedRetainage()));
        header.put("L5", written(summary.retainage()));
        header.put("L6", written(summary.earnedLessRetainage()));
        header.put("L7", written(summary.previousCertificates()));
        header.put("L8", written(summary.currentPaymentDue()));
        header.put("L9", written(summary.balanceToFinish()));
        return header;
    }

    /** As plain decimals; null where there is none. */
    String written(Money amount) {
        return amount == null ? null : amount.amount(decimals).toPlainString();
    }
}
