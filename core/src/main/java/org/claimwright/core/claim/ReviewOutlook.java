package org.claimwright.core.claim;

import java.util.List;
import org.claimwright.core.money.Money;

/**
 * How the review of a claim stands: what was decided line by line, and with which status it would usually end.
 *
 * @param rejected the lines that were rejected, with their reasons
 * @param changed accepted lines with other amounts than those claimed
 * @param beyond lines of which more is accepted than was claimed
 * @param undecided how many lines nothing was said about
 * @param claimed what the claim adds, as claimed
 * @param approved what it adds, as far as it is accepted
 */
public record ReviewOutlook(
        List<ClaimLineSheet> rejected,
        List<ClaimLineSheet> changed,
        List<ClaimLineSheet> beyond,
        int accepted,
        int undecided,
        Money claimed,
        Money approved) {
    public ReviewOutlook {
        rejected = List.copyOf(rejected);
        changed = List.copyOf(changed);
        beyond = List.copyOf(beyond);
    }

    public static ReviewOutlook of(ClaimSheet claim) {
        List<ClaimLineSheet> lines = claim.lines();
        return new ReviewOutlook(
                lines.stream()
                        .filter(line -> line.decision() == Decision.REJECTED)
                        .toList(),
                lines.stream()
                        .filter(line -> line.decision() != Decision.REJECTED
                                && !claimed(line).equals(approved(line)))
                        .toList(),
                lines.stream().filter(line -> more(line).isPositive()).toList(),
                (int) lines.stream()
                        .filter(line -> line.decision() == Decision.APPROVED)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.decision() == Decision.NO_ACTION)
                        .count(),
                Money.sum(lines.stream().map(ReviewOutlook::claimed).toList()),
                Money.sum(lines.stream().map(ReviewOutlook::approved).toList()));
    }

    /** The rejected lines of which something is accepted all the same. */
    public List<ClaimLineSheet> rejectedButStanding() {
        return rejected.stream().filter(line -> !approved(line).isZero()).toList();
    }

    /** What the one who bills asked for with a line: its work, and materials newly stored. */
    public static Money claimed(ClaimLineSheet line) {
        return line.claimedWork().plus(line.claimedStored()).minus(line.storedPrevious());
    }

    /** What the reviewer accepts of it. */
    public static Money approved(ClaimLineSheet line) {
        Money work = line.approvedWork() == null ? line.claimedWork() : line.approvedWork();
        Money stored = line.approvedStored() == null ? line.claimedStored() : line.approvedStored();
        return work.plus(stored).minus(line.storedPrevious());
    }

    /** How much more is accepted of a line than was claimed; negative when it is less. */
    public static Money more(ClaimLineSheet line) {
        return approved(line).minus(claimed(line));
    }

    /** The status that the decisions amount to: a rejected line sends the claim back, other amounts are noted. */
    public ClaimStatus proposed() {
        if (!rejected.isEmpty()) {
            return ClaimStatus.REVISE_AND_RESUBMIT;
        }
        return changed.isEmpty() ? ClaimStatus.APPROVED : ClaimStatus.APPROVED_AS_NOTED;
    }
}
