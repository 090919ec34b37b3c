package org.claimwright.core.document;

import org.claimwright.core.claim.ClaimStatus;

/** What is put on paper of a claim. */
public enum DocumentKind {
    /** The claim: application page, continuation sheet, and what was certified of it. */
    CLAIM,
    /** The payer's answer: claimed, certified, difference and reason, line by line and in total. */
    ANSWER;

    /** Whether there is such a document of a claim that stands so: an answer once it is certified or sent back. */
    public boolean isOf(ClaimStatus status) {
        return this == CLAIM || status.isCertified() || status == ClaimStatus.REVISE_AND_RESUBMIT;
    }
}
