package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Standing;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.period.PeriodStatus;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.ClaimType;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The page on which a claim of a contract is begun: for which period, of which sort, under which number. */
@Named
@ViewScoped
public class NewClaimView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient BillingPeriods periods;

    @EJB
    private transient ProgressClaims claims;

    @Inject
    private transient FrameView frame;

    private UUID id;
    private UUID periodId;
    private ClaimType type;
    private String number;
    private String comment;
    private boolean finalClaim;
    private transient ContractSheet contract;
    private transient Standing standing;
    private transient List<PeriodSheet> open;

    public void open() {
        getContract();
        if (!getStanding().bills()) {
            throw Problem.NOT_ALLOWED.refusal(Map.of("action", Action.BILL, "who", Action.BILL.who()));
        }
        if (periodId == null && !getPeriods().isEmpty()) {
            periodId = getPeriods().get(0).id();
        }
    }

    public ContractSheet getContract() {
        if (contract == null) {
            contract = contracts.one(id);
        }
        return contract;
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = contracts.standing(id);
        }
        return standing;
    }

    /** The open periods of the contract's side, the latest first. */
    public List<PeriodSheet> getPeriods() {
        if (open == null) {
            open = periods.list(getContract().projectId(), getContract().direction(), PeriodStatus.OPEN, MANY)
                    .items();
        }
        return open;
    }

    public ClaimType[] getTypes() {
        return ClaimType.values();
    }

    public void create() throws IOException {
        ClaimDraft draft = new ClaimDraft(periodId, number, null, null, null, type, finalClaim, comment);
        ClaimSheet made = claims.create(id, draft);
        Browser.goTo(frame.getBase() + "/claims/" + made.id() + "?tab=detail");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPeriodId() {
        return periodId;
    }

    public void setPeriodId(UUID periodId) {
        this.periodId = periodId;
    }

    public ClaimType getType() {
        return type;
    }

    public void setType(ClaimType type) {
        this.type = type;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isFinalClaim() {
        return finalClaim;
    }

    public void setFinalClaim(boolean finalClaim) {
        this.finalClaim = finalClaim;
    }
}
