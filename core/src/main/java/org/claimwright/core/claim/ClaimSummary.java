package org.claimwright.core.claim;

import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;

/**
 * The summary of a progress claim; numbers are the lines of an application for payment.
 *
 * @param originalContractSum line 1
 * @param completedAndStored line 4
 * @param workRetainage line 5a
 * @param storedRetainage line 5b
 * @param previousCertificates line 7
 * @param gross what this claim adds before retainage
 * @param withheld kept from the certificate by the payer
 * @param certificate what was certified for payment; null until it is
 */
public record ClaimSummary(
        Money originalContractSum,
        Money previousAdditions,
        Money previousDeductions,
        Money periodAdditions,
        Money periodDeductions,
        Money completedAndStored,
        Money workRetainage,
        Money storedRetainage,
        Money previousCertificates,
        Money gross,
        Money withheld,
        String withheldReason,
        Money certificate) {

    /** Line 2. */
    public Money netChange() {
        return previousAdditions.minus(previousDeductions).plus(periodAdditions).minus(periodDeductions);
    }

    /** Line 3. */
    public Money contractSumToDate() {
        return originalContractSum.plus(netChange());
    }

    /** Line 5. */
    public Money retainage() {
        return workRetainage.plus(storedRetainage);
    }

    /** Line 6. */
    public Money earnedLessRetainage() {
        return completedAndStored.minus(retainage());
    }

    /** Line 8; negative when more was certified before than is earned now. */
    public Money currentPaymentDue() {
        return earnedLessRetainage().minus(previousCertificates);
    }

    /** Line 9, retainage included. */
    public Money balanceToFinish() {
        return contractSumToDate().minus(earnedLessRetainage());
    }

    public Percent percentComplete() {
        return Percent.share(completedAndStored, contractSumToDate());
    }

    /** What is to be paid now: line 8 less what is withheld. */
    public Money payable() {
        return currentPaymentDue().minus(withheld);
    }
}
