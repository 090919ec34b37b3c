package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ReviewDraft;
import org.claimwright.core.claim.ReviewOutlook;
import org.claimwright.core.claim.Withheld;
import org.claimwright.core.contract.Direction;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The end of a review: what the decisions amount to, what is withheld, and what the one who billed will read. */
@Named
@RequestScoped
public class ReviewView {
    @EJB
    private ClaimReviews reviews;

    @Inject
    private ClaimPage page;

    @Inject
    private FrameView frame;

    private ReviewOutlook outlook;
    private ClaimStatus outcome;
    private boolean undecidedAccepted = true;
    private BigDecimal withheldAmount;
    private String withheldReason;
    private String remark;

    public ReviewOutlook getOutlook() {
        if (outlook == null) {
            outlook = ReviewOutlook.of(page.whole());
        }
        return outlook;
    }

    /** The statuses that a review can end with. */
    public List<ClaimStatus> getOutcomes() {
        List<ClaimStatus> outcomes = new ArrayList<>(
                List.of(ClaimStatus.APPROVED, ClaimStatus.APPROVED_AS_NOTED, ClaimStatus.REVISE_AND_RESUBMIT));
        if (page.getClaim().direction() == Direction.DOWNSTREAM) {
            outcomes.add(ClaimStatus.PENDING_OWNER_APPROVAL);
        }
        return outcomes;
    }

    public void finish() throws IOException {
        ReviewDraft.Undecided undecided = undecidedAccepted ? ReviewDraft.Undecided.ACCEPT : null;
        Withheld withheld =
                withheldAmount == null && withheldReason == null ? null : new Withheld(withheldAmount, withheldReason);
        reviews.review(
                page.getId(), page.version(), new ReviewDraft(List.of(), getOutcome(), undecided, withheld, remark));
        Browser.goTo(frame.getBase() + "/claims/" + page.getId() + "?tab=summary&done=reviewed");
    }

    /** The status to end with: the one chosen, at first the one that the decisions amount to. */
    public ClaimStatus getOutcome() {
        return outcome == null ? getOutlook().proposed() : outcome;
    }

    public void setOutcome(ClaimStatus outcome) {
        this.outcome = outcome;
    }

    public boolean isUndecidedAccepted() {
        return undecidedAccepted;
    }

    public void setUndecidedAccepted(boolean undecidedAccepted) {
        this.undecidedAccepted = undecidedAccepted;
    }

    public BigDecimal getWithheldAmount() {
        return withheldAmount;
    }

    public void setWithheldAmount(BigDecimal withheldAmount) {
        this.withheldAmount = withheldAmount;
    }

    public String getWithheldReason() {
        return withheldReason;
    }

    public void setWithheldReason(String withheldReason) {
        this.withheldReason = withheldReason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
