package org.claimwright.core.claim;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
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
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Project;

/** Tries figures on a claim without keeping any: everything that would be refused is told at once, line by line. */
@Stateless
@InAccount
public class LineTrials {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Resource
    private SessionContext transaction;

    @Inject
    private ContractStandings standings;

    @Inject
    private ClaimDesk desk;

    /** For those who may type these figures now; others are refused as if they had typed. */
    public LineTrial of(UUID claimId, List<LineEdit> edits) {
        if (edits.size() > ProgressClaims.MOST_EDITS) {
            throw Problem.TOO_MANY.refusalAt("", Map.of("most", ProgressClaims.MOST_EDITS));
        }
        HeldClaim held = editable(claimId);
        Contract contract = held.contract();
        BillingRules rules = desk.rules(em, held);
        ProgressClaim claim = held.claim();
        ClaimSheet before = claim.sheet(contract.currency(), contract.decimals(), ClaimLineRows.of(em, claimId));
        List<Fault> faults = claim.trial(edits, rules);
        List<ClaimLineSheet> lines =
                claim.lines().stream().map(ClaimLine::sheet).toList();
        // the lines were changed to see what comes of it: nothing of that is ever written
        transaction.setRollbackOnly();
        return new LineTrial(before, claim.sheet(contract.currency(), contract.decimals(), lines), faults);
    }

    private HeldClaim editable(UUID claimId) {
        ProgressClaim claim = em.find(ProgressClaim.class, claimId);
        if (claim == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        Contract contract = standings.permitted(em, claim.contractId(), Action.BILL);
        Project project = em.find(Project.class, contract.projectId());
        HeldClaim held = new HeldClaim(claim, contract, project, standings.of(em, contract));
        desk.requireEditable(em, held);
        desk.requireBillable(held);
        return held;
    }
}
