package org.claimwright.core.claim;

import java.util.List;

/**
 * A review, or a part of one.
 *
 * @param outcome the status it ends with; null while it goes on
 * @param undecided ACCEPT to count lines without a decision as accepted; null to have them refused
 */
public record ReviewDraft(
        List<LineReview> lines, ClaimStatus outcome, Undecided undecided, Withheld withheld, String remark) {
    public ReviewDraft {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** What becomes of lines that the reviewer said nothing about. */
    public enum Undecided {
        ACCEPT
    }
}
