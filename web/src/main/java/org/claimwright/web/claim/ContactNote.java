package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
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

    private PeriodSheet period;
    private List<ClaimLineSheet> rejected;

    public PeriodSheet getPeriod() {
        if (period == null) {
            period = periods.one(page.getClaim().periodId());
        }
        return period;
    }

    /** The lines that were sent back with it, while they are to be revised. */
    public List<ClaimLineSheet> getRejected() {
        if (rejected == null) {
            boolean sentBack = page.getClaim().status() == ClaimStatus.REVISE_AND_RESUBMIT;
            rejected = sentBack ? ReviewOutlook.of(page.whole()).rejected() : List.of();
        }
        return rejected;
    }
}
