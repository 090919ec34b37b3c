package org.claimwright.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ReviewOutlook;
import org.claimwright.web.frame.AmountsView;

/** The amounts of a reviewed line for sentences about it. */
@Named
@RequestScoped
public class ReviewWords {
    @Inject
    private AmountsView amounts;

    public String claimed(ClaimLineSheet line, String currency) {
        return amounts.say(ReviewOutlook.claimed(line), currency, false);
    }

    public String approved(ClaimLineSheet line, String currency) {
        return amounts.say(ReviewOutlook.approved(line), currency, false);
    }

    /** The rejected lines of which something is accepted all the same, some of them, each with how much. */
    public String standing(ReviewOutlook outlook, String currency) {
        return FirstOfMany.named(
                outlook.rejectedButStanding(),
                line -> line.number() + " (" + amounts.say(ReviewOutlook.approved(line), currency, false) + ")");
    }

    /** The lines of which more is accepted than was claimed, some of them, each with how much more. */
    public String beyond(ReviewOutlook outlook, String currency) {
        return FirstOfMany.named(
                outlook.beyond(),
                line -> line.number() + " (+" + amounts.say(ReviewOutlook.more(line), currency, false) + ")");
    }
}
