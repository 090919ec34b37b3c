package org.claimwright.core.claim;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractLines;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Project;

/** What the lines of a claim hold back: released on all of them at once, or as the contract says it again. */
@Stateless
@InAccount
public class LineRetainages {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private ContractStandings standings;

    @Inject
    private ClaimDesk desk;

    @Inject
    private LineDesk lineDesk;

    @EJB
    private ProgressClaims claims;

    /** What a release would come to; nothing is changed. */
    public ReleaseForecast foresee(UUID claimId, ReleaseDraft draft) {
        ProgressClaim claim = em.find(ProgressClaim.class, claimId);
        if (claim == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        Contract contract = standings.permitted(em, claim.contractId(), Action.BILL);
        HeldClaim held = new HeldClaim(
                claim, contract, em.find(Project.class, contract.projectId()), standings.of(em, contract));
        requireReleases(held);
        return new RetainageRelease(ClaimLineRows.of(em, claimId), draft)
                .forecast(claim.summary().payable());
    }

    /** Releases a share of what is held on every line, in one step, in place of what was released before. */
    public ClaimLinesSheet release(UUID claimId, int version, ReleaseDraft draft) {
        HeldClaim held = desk.hold(em, claimId, version, Action.BILL);
        desk.requireEditable(em, held);
        requireReleases(held);
        RetainageRelease release = new RetainageRelease(ClaimLineRows.of(em, claimId), draft);
        return claims.typeLines(claimId, version, release.edits(held.contract().decimals()));
    }

    private void requireReleases(HeldClaim held) {
        if (!desk.rules(em, held).releases()) {
            throw Problem.RELEASE_NOT_IN_TYPE.refusalAt("/percent");
        }
    }

    /** Takes back what was typed on lines, named by their ids: they hold back what the contract says again. */
    public RetainageFollowed follow(UUID claimId, int version, List<String> lineIds) {
        HeldClaim held = desk.hold(em, claimId, version, Action.BILL);
        desk.requireEditable(em, held);
        if (!held.claim().status().isWithBiller()) {
            throw Problem.CLAIM_NOT_EDITABLE.refusal(
                    Map.of("status", held.claim().status()));
        }
        List<ClaimLine> lines = lineDesk.lines(em, held, lineDesk.ids(lineIds));
        List<TypedRetainage> before = lines.stream().map(TypedRetainage::of).toList();
        BillingRules rules = desk.rules(em, held);
        LineStates states = LineStates.of(lines, rules.decimals());
        List<BillableLine> billable = new ContractLines(em, held.contract())
                .inForce().stream()
                        .map(line -> BillableLine.of(line, held.contract()))
                        .toList();
        held.claim().followAgain(lines, billable, rules);
        ClaimLinesSheet now =
                lineDesk.typed(em, held, lines, "LINES", states.differences(LineStates.of(lines, rules.decimals())));
        return new RetainageFollowed(now, before);
    }
}
