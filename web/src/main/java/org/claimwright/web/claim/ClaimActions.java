package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.EvenProgress;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** What is done with a claim as a whole: its head changed, handed over, its status set, change orders added, deleted. */
@Named
@RequestScoped
public class ClaimActions {
    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @Inject
    private ClaimPage page;

    @Inject
    private FrameView frame;

    private ClaimStatus status;
    private String remark;
    private BigDecimal percent;
    private String number;
    private LocalDate startOn;
    private LocalDate endOn;
    private LocalDate billingOn;
    private Boolean finalClaim;
    private String comment;
    private boolean filled;

    public void submit() throws IOException {
        claims.submit(page.getId(), page.version(), remark);
        backTo("?tab=summary&done=submitted");
    }

    public void changeStatus() throws IOException {
        reviews.changeStatus(page.getId(), page.version(), status, remark);
        backTo("?tab=summary&done=status");
    }

    public void addChanges() throws IOException {
        claims.addApprovedChanges(page.getId(), page.version());
        backTo("?tab=detail&done=changes");
    }

    /** Bills every line up to the same share. */
    public void billEvenly() throws IOException {
        ClaimSheet claim = page.whole();
        claims.changeLines(page.getId(), claim.version(), EvenProgress.of(claim.lines(), percent));
        backTo("?tab=detail&done=evenly");
    }

    public void saveHead() throws IOException {
        requireHead();
        ClaimSheet was = page.getClaim();
        ClaimDraft draft =
                new ClaimDraft(was.periodId(), number, billingOn, startOn, endOn, was.type(), getFinalClaim(), comment);
        claims.change(page.getId(), page.version(), draft);
        backTo("?tab=general&done=head");
    }

    // the API leaves what is not given as it is; who empties a field wants something else
    private void requireHead() {
        Faults faults = new Faults();
        faults.unless(number != null && !number.isBlank(), "/number", Problem.REQUIRED);
        faults.unless(startOn != null, "/startOn", Problem.REQUIRED);
        faults.unless(endOn != null, "/endOn", Problem.REQUIRED);
        faults.unless(billingOn != null, "/billingOn", Problem.REQUIRED);
        faults.refuse();
    }

    public void delete() throws IOException {
        ClaimSheet was = page.getClaim();
        claims.delete(page.getId(), page.version());
        String tool = "/projects/" + was.projectId() + "/billing?tab="
                + was.direction().name().toLowerCase(Locale.ROOT) + "&period=" + was.periodId();
        Browser.goTo(frame.getBase() + (page.isContact() ? "/" : tool));
    }

    private void backTo(String state) throws IOException {
        Browser.goTo(frame.getBase() + "/claims/" + page.getId() + state);
    }

    private void fill() {
        if (!filled) {
            filled = true;
            ClaimSheet was = page.getClaim();
            number = was.number();
            startOn = was.startOn();
            endOn = was.endOn();
            billingOn = was.billingOn();
            finalClaim = was.finalClaim();
            comment = was.comment();
        }
    }

    /** The shares that are offered to bill every line up to. */
    public List<Integer> getShares() {
        return List.of(25, 50, 75, 100);
    }

    public ClaimStatus getStatus() {
        return status;
    }

    public void setStatus(ClaimStatus status) {
        this.status = status;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public String getNumber() {
        fill();
        return number;
    }

    public void setNumber(String number) {
        fill();
        this.number = number;
    }

    public LocalDate getStartOn() {
        fill();
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        fill();
        this.startOn = startOn;
    }

    public LocalDate getEndOn() {
        fill();
        return endOn;
    }

    public void setEndOn(LocalDate endOn) {
        fill();
        this.endOn = endOn;
    }

    public LocalDate getBillingOn() {
        fill();
        return billingOn;
    }

    public void setBillingOn(LocalDate billingOn) {
        fill();
        this.billingOn = billingOn;
    }

    public Boolean getFinalClaim() {
        fill();
        return finalClaim;
    }

    public void setFinalClaim(Boolean finalClaim) {
        fill();
        this.finalClaim = finalClaim;
    }

    public String getComment() {
        fill();
        return comment;
    }

    public void setComment(String comment) {
        fill();
        this.comment = comment;
    }
}
