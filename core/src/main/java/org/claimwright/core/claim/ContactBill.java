package org.claimwright.core.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.money.Money;

/**
 * What a claim contact has to do about one contract.
 *
 * @param claimId the claim that is meant; null where one is to be begun
 * @param periodId the period that is meant; null where nothing is to be done
 * @param dueOn the last day for it
 * @param amount what the claim asks for now; null where there is none
 * @param rejected lines that were rejected, with the reasons
 */
public record ContactBill(
        Step step,
        UUID contractId,
        String contractNumber,
        String contractTitle,
        String projectName,
        String currency,
        UUID claimId,
        String claimNumber,
        ClaimStatus status,
        UUID periodId,
        LocalDate startOn,
        LocalDate endOn,
        LocalDate dueOn,
        Money amount,
        List<RejectedLine> rejected) {
    public ContactBill {
        rejected = List.copyOf(rejected);
    }

    /** What is next, the most pressing first. */
    public enum Step {
        REVISE,
        FINISH,
        BEGIN,
        WAIT,
        NOTHING;

        /** Whether it is the contact's turn. */
        public boolean isOwn() {
            return this == REVISE || this == FINISH || this == BEGIN;
        }
    }

    /** A line that the reviewer rejected. */
    public record RejectedLine(UUID claimId, String number, String description, String reason) {}
}
