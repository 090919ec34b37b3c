package org.claimwright.ear.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.Withheld;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.project.ClaimType;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.Site;

/** A small contract billed in three months. */
@Dependent
public class ThreeMonths {
    @Inject
    private Job job;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ChangeOrders changeOrders;

    /** Claimed are 900.00 of work and 200.00 of materials; 100.00 of the work are not accepted, 50.00 kept back. */
    ClaimSheet january(Site site) {
        ClaimSheet submitted = job.submitted(
                site.contractId(),
                site.period(1),
                Drafts.work("1", "400.00"),
                Drafts.figures("2", "500.00", "200.00", null, null));
        return reviews.review(
                submitted.id(),
                submitted.version(),
                Drafts.outcome(
                        ClaimStatus.APPROVED_AS_NOTED,
                        new Withheld(new BigDecimal("50.00"), "Insurance has run out"),
                        new LineReview("1", Decision.APPROVED, "Wall C is not begun", new BigDecimal("300.00"), null)));
    }

    /** 150.00 of the materials are installed, and a change order is billed for the first time. */
    ClaimSheet february(Site site, ClaimSheet january) {
        changeOrders.create(
                january.contractId(),
                Drafts.changeOrder("CO-1", ChangeOrderStatus.APPROVED, Drafts.lump("4", "300.00")));
        return job.certified(job.submitted(
                january.contractId(),
                site.period(2),
                Drafts.figures("2", null, null, "150.00", null),
                Drafts.work("4", "100.00")));
    }

    /** Everything is finished, and all that was held back is released. */
    ClaimSheet march(Site site) {
        ClaimSheet draft = claims.create(
                site.contractId(), Drafts.claim(site.period(3), ClaimType.PROGRESS_AND_RETAINAGE_RELEASE));
        ClaimSheet filled = claims.changeLines(
                draft.id(),
                draft.version(),
                List.of(
                        Drafts.figures("1", "700.00", null, null, "100.00"),
                        Drafts.figures("2", "1350.00", null, "50.00", "200.00"),
                        Drafts.figures("3", "500.00", null, null, "50.00"),
                        Drafts.figures("4", "200.00", null, null, "30.00")));
        return job.certified(claims.submit(filled.id(), filled.version(), null));
    }
}
