package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ReviewOutlook;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodSheet;

/** What somebody who prepares a claim is told first: until when, and what was sent back with it. */
@Named
@RequestScoped
public class ContactNote {
    @EJB
    private BillingPeriods periods;

    @Inject
    private ClaimPage page;

    @Inject
    private ClaimHistoryView history;

    private PeriodSheet period;
    private ReviewOutlook answer;

    public PeriodSheet getPeriod() {
        if (period == null) {
            period = periods.one(page.getClaim().periodId());
        }
        return period;
    }

    /** What came of the review, for the one who bills: while the claim is to be revised, and when it is certified. */
    public ReviewOutlook getAnswer() {
        if (answer == null) {
            answer = ReviewOutlook.of(page.whole());
        }
        return answer;
    }

    /**
     * Whether some line was rejected, or accepted with another amount than was claimed; while the claim is to be revised, also
     * whether only something was said.
     */
    public boolean isAnswered() {
        ClaimStatus status = page.getClaim().status();
        boolean told = status == ClaimStatus.REVISE_AND_RESUBMIT ? page.isSubmits() : page.isContact();
        boolean reviewed = status == ClaimStatus.REVISE_AND_RESUBMIT || status.isCertified();
        return told && reviewed && page.isSeesLines() && (isOfLines() || isSaid());
    }

    private boolean isOfLines() {
        return !(getAnswer().rejected().isEmpty() && getAnswer().changed().isEmpty());
    }

    private boolean isSaid() {
        return page.getClaim().status() == ClaimStatus.REVISE_AND_RESUBMIT && history.getReviewRemark() != null;
    }
}
