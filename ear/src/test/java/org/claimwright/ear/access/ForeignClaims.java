package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.GroupEntry;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.claim.LineRetainages;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.ReleaseDraft;
import org.claimwright.core.history.Histories;
import org.claimwright.core.paging.Paging;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;

/** Claims, their lines, reviews and history, handed the ids of some account. */
@Dependent
public class ForeignClaims extends Tries {
    private static final Paging FIRST = Paging.first();

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private LinePages lines;

    @EJB
    private LineGroups groups;

    @EJB
    private LineRetainages retainages;

    @EJB
    private Histories histories;

    @Override
    void gather(Firm own) {
        billed(own);
        typed(own);
        handedOn();
        reviewed();
        read();
        listed();
    }

    private void billed(Firm own) {
        missing("ProgressClaims.create", to -> claims.create(to.contractId(), Drafts.claim(own.periodId())));
        unknown(
                "ProgressClaims.create",
                to -> claims.create(own.clientContractId(), Drafts.claim(to.upstreamPeriodId())));
        missing("ProgressClaims.change", to -> claims.change(to.claimId(), NEVER, Drafts.claim(own.periodId())));
        unknown(
                "ProgressClaims.change",
                to -> claims.change(own.claimId(), search.one(own.claimId()).version(), Drafts.claim(to.periodId())));
    }

    private void typed(Firm own) {
        missing("ProgressClaims.changeLines", to -> claims.changeLines(to.claimId(), NEVER, List.of()));
        add(
                "ProgressClaims.changeLines",
                "line_unknown",
                to -> claims.changeLines(
                        own.claimId(),
                        search.one(own.claimId()).version(),
                        List.of(Drafts.work(to.claimLineId().toString(), "1.00"))));
        missing("ProgressClaims.typeLines", to -> claims.typeLines(to.claimId(), NEVER, List.of()));
        add(
                "ProgressClaims.typeLines",
                "line_unknown",
                to -> claims.typeLines(
                        own.claimId(),
                        search.one(own.claimId()).version(),
                        List.of(Drafts.work(to.claimLineId().toString(), "1.00"))));
    }

    private void handedOn() {
        missing("ProgressClaims.submit", to -> claims.submit(to.claimId(), NEVER, null));
        missing("ProgressClaims.addApprovedChanges", to -> claims.addApprovedChanges(to.claimId(), NEVER));
        missing("ProgressClaims.followContractRates", to -> claims.followContractRates(to.claimId(), NEVER));
        missing("ProgressClaims.delete", to -> {
            claims.delete(to.claimId(), NEVER);
            return true;
        });
    }

    private void reviewed() {
        missing("ClaimReviews.review", to -> reviews.review(to.claimId(), NEVER, Drafts.outcome(ClaimStatus.APPROVED)));
        missing("ClaimReviews.decide", to -> reviews.decide(to.claimId(), NEVER, List.of()));
        missing(
                "ClaimReviews.changeStatus",
                to -> reviews.changeStatus(to.claimId(), NEVER, ClaimStatus.APPROVED, null));
    }

    private void read() {
        missing("ClaimSearch.one", to -> search.one(to.claimId()));
        missing("ClaimSearch.seen", to -> search.seen(to.claimId()));
        missing("ClaimSearch.head", to -> search.head(to.claimId()));
        missing("ClaimSearch.standing", to -> search.standing(to.claimId()));
        missing("LinePages.page", to -> lines.page(to.claimId(), LineGrouping.SCHEDULE, 0, 1));
        missing("LineGroups.all", to -> groups.all(to.claimId(), LineGrouping.CHANGE_ORDER));
        missing(
                "LineGroups.bill",
                to -> groups.bill(
                        to.claimId(),
                        NEVER,
                        new GroupEntry(LineGrouping.SCHEDULE, "schedule", BigDecimal.ONE, null, null)));
        ReleaseDraft everything = new ReleaseDraft(new BigDecimal(100), true, true);
        missing("LineRetainages.foresee", to -> retainages.foresee(to.claimId(), everything));
        missing("LineRetainages.release", to -> retainages.release(to.claimId(), NEVER, everything));
        missing("LineRetainages.follow", to -> retainages.follow(to.claimId(), NEVER, List.of()));
    }

    private void listed() {
        missing("LinePages.some", to -> lines.some(to.claimId(), List.of(to.claimLineId())));
        missing("LinePages.rights", to -> lines.rights(to.claimId()));
        missing("LinePages.lacksApprovedChanges", to -> lines.lacksApprovedChanges(to.claimId()));
        missing("ClaimSearch.versions", to -> search.versions(to.certifiedId()));
        missing("ClaimSearch.version", to -> search.version(to.certifiedId(), 1));
        empty("ClaimSearch.list", to -> claims(to.projectId(), null, null, null));
        empty("ClaimSearch.list", to -> claims(null, to.contractId(), null, null));
        empty("ClaimSearch.list", to -> claims(null, null, to.billedPeriodId(), null));
        empty("ClaimSearch.list", to -> claims(null, null, null, to.companyId()));
        missing("Histories.ofClaim", to -> histories.ofClaim(to.claimId(), FIRST));
        missing("Histories.sittings", to -> histories.sittings(to.claimId(), FIRST));
        missing("Histories.ofContract", to -> histories.ofContract(to.contractId(), FIRST));
    }

    private Object claims(UUID project, UUID contract, UUID period, UUID company) {
        return search.list(new ClaimFilter(project, contract, period, company, null, null, null, null), FIRST);
    }
}
