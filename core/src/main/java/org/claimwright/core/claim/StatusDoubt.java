package org.claimwright.core.claim;

/** What somebody should know of a claim before its status is changed by hand, since the ordinary way would not do so. */
public enum StatusDoubt {
    /** It would be certified without ever having been handed over for review. */
    NOT_SUBMITTED,
    /** It would be certified though it was sent back and has not come in again. */
    SENT_BACK,
    /** What the reviewer withheld would stay withheld from what is certified. */
    WITHHELD,
    /** Its certificate would be taken back: what was claimed is in force again. */
    REVOKED;

    boolean holds(ClaimRow row, ClaimStatus next) {
        boolean certifies = next.isCertified() && !row.status().isCertified();
        return switch (this) {
            case NOT_SUBMITTED -> certifies && row.status() == ClaimStatus.DRAFT;
            case SENT_BACK -> certifies && row.status() == ClaimStatus.REVISE_AND_RESUBMIT;
            case WITHHELD -> certifies && row.summary().withheld().isPositive();
            case REVOKED -> row.status().isCertified() && !next.isCertified();
        };
    }
}
