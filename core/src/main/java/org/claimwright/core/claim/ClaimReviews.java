package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Differences;
import org.claimwright.core.contract.Remarks;
import org.claimwright.core.problem.Problem;

/** What the reviewer does with progress claims: decide on lines, certify, withhold, send back, correct a status. */
@Stateless
@InAccount
public class ClaimReviews {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private ClaimDesk desk;

    @Inject
    private LineDesk lineDesk;

    @Inject
    private Clock clock;

    /** Decides on lines of a claim under review and, when an outcome is given, ends the review with it. */
    public ClaimSheet review(UUID id, int version, ReviewDraft draft) {
        HeldClaim held = desk.hold(em, id, version, Action.REVIEW_CLAIM);
        ProgressClaim claim = held.claim();
        if (claim.status() != ClaimStatus.UNDER_REVIEW) {
            throw Problem.NOT_UNDER_REVIEW.refusal(Map.of("status", claim.status()));
        }
        desk.requireLatest(em, claim);
        Map<String, ?> before = Map.of("status", claim.status());
        ReviewEntry entry = new ReviewEntry(claim, claim.lines(), draft, desk.rules(em, held));
        entry.apply();
        if (draft.outcome() != null) {
            finish(claim, draft.outcome(), held.contract().decimals());
        }
        Map<String, Object> after = new LinkedHashMap<>(entry.facts());
        after.put("status", claim.status());
        Differences made = Differences.between(before, after);
        return draft.outcome() == null
                ? desk.kept(em, held, "REVIEWED", made, Remarks.checked(draft.remark()))
                : desk.saved(em, held, "REVIEWED", made, Remarks.checked(draft.remark()));
    }

    /** Decides on a few lines, named by their ids, of a claim under review, and answers those alone. */
    public ClaimLinesSheet decide(UUID id, int version, List<LineReview> decisions) {
        HeldClaim held = desk.hold(em, id, version, Action.REVIEW_CLAIM);
        ProgressClaim claim = held.claim();
        if (claim.status() != ClaimStatus.UNDER_REVIEW) {
            throw Problem.NOT_UNDER_REVIEW.refusal(Map.of("status", claim.status()));
        }
        desk.requireLatest(em, claim);
        List<UUID> ids = lineDesk.ids(decisions.stream().map(LineReview::line).toList());
        List<ClaimLine> lines = lineDesk.lines(em, held, ids);
        ReviewDraft draft = new ReviewDraft(decisions, null, null, null, null);
        ReviewEntry entry = new ReviewEntry(claim, lines, draft, desk.rules(em, held));
        entry.apply();
        return lineDesk.typed(em, held, lines, "REVIEWED", Differences.between(Map.of(), entry.facts()));
    }

    private static void finish(ProgressClaim claim, ClaimStatus outcome, int decimals) {
        if (!outcome.isOutcome() || !outcome.isOf(claim.direction())) {
            throw Problem.STATUS_NOT_ALLOWED.refusalAt("/outcome", Map.of("status", outcome));
        }
        if (outcome.isCertified()) {
            claim.certify(outcome, decimals);
        } else {
            claim.become(outcome);
        }
    }

    /** Sets a status by hand, which only administrators may: any to any, as long as no later claim builds on this one. */
    public ClaimSheet changeStatus(UUID id, int version, ClaimStatus next, String remark) {
        HeldClaim held = desk.hold(em, id, version, Action.CHANGE_CLAIM_STATUS);
        ProgressClaim claim = held.claim();
        if (next == null) {
            throw Problem.REQUIRED.refusalAt("/status");
        }
        if (next == claim.status() || !next.isOf(claim.direction())) {
            throw Problem.STATUS_NOT_ALLOWED.refusalAt("/status", Map.of("status", next));
        }
        ClaimStatus before = claim.status();
        boolean settled = before.isCertified() && next.isCertified();
        if (!settled) {
            desk.requireLatest(em, claim);
        }
        move(held, before, next);
        Differences made = Differences.between(Map.of("status", before), Map.of("status", next));
        return desk.saved(em, held, "STATUS", made, Remarks.checked(remark));
    }

    private void move(HeldClaim held, ClaimStatus before, ClaimStatus next) {
        ProgressClaim claim = held.claim();
        int decimals = held.contract().decimals();
        if (before.isCertified() && next.isCertified()) {
            claim.become(next);
        } else if (next.isCertified()) {
            claim.checkApproval(desk.rules(em, held));
            claim.certify(next, decimals);
        } else if (before.isCertified()) {
            desk.post(em, held, false);
            claim.uncertify(next, decimals);
        } else if (next == ClaimStatus.UNDER_REVIEW) {
            claim.check(desk.rules(em, held));
            claim.submit(clock.instant());
        } else {
            claim.become(next);
        }
    }
}
