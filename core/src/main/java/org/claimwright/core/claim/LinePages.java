package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Standing;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.Project;

/** Reads the lines of a claim a page at a time, with the sums of all of them: no reader waits for thousands. */
@Stateless
@InAccount
public class LinePages {
    /** The most lines that are given at once. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private ContractStandings standings;

    @Inject
    private ClaimDesk desk;

    /** @param from how many lines come before the first that is wanted */
    public ClaimLinesSheet page(UUID claimId, LineGrouping by, int from, int count) {
        ClaimSheet head = head(claimId);
        int most = Math.max(0, Math.min(count, MOST));
        List<ClaimLineSheet> lines = ClaimLineRows.page(em, claimId, by, Math.max(0, from), most);
        return new ClaimLinesSheet(head, lines, LineSums.Parts.of(em, claimId));
    }

    /** Certain lines as they stand now, for somebody whose figures met those of somebody else. */
    public ClaimLinesSheet some(UUID claimId, List<UUID> lineIds) {
        if (lineIds.size() > ProgressClaims.MOST_EDITS) {
            throw Problem.TOO_MANY.refusal(Map.of("most", ProgressClaims.MOST_EDITS));
        }
        ClaimSheet head = head(claimId);
        List<ClaimLineSheet> lines = ClaimLineRows.some(em, claimId, lineIds);
        return new ClaimLinesSheet(head, lines, LineSums.Parts.of(em, claimId));
    }

    private ClaimSheet head(UUID claimId) {
        ProgressClaim claim = found(claimId);
        Contract contract = standings.permitted(em, claim.contractId(), Action.VIEW_LINES);
        return claim.sheet(contract.currency(), contract.decimals(), List.of());
    }

    /** What the caller may do with the lines now, for pages that show it before it is tried. */
    public ClaimRights rights(UUID claimId) {
        ProgressClaim claim = found(claimId);
        Contract contract = standings.permitted(em, claim.contractId(), Action.VIEW_CLAIM);
        Standing standing = standings.of(em, contract);
        HeldClaim held = new HeldClaim(claim, contract, em.find(Project.class, contract.projectId()), standing);
        boolean reviews =
                standing.isAdministrator() && claim.status() == ClaimStatus.UNDER_REVIEW && desk.isLatest(em, claim);
        Refusal whyNot = standing.bills() ? whyNotNow(held) : null;
        boolean bills = standing.bills() && whyNot == null;
        boolean releases = bills && desk.rules(em, held).releases();
        return new ClaimRights(bills, releases, reviews, whyNot);
    }

    /** Whether change orders have been approved whose lines the claim does not hold. */
    public boolean lacksApprovedChanges(UUID claimId) {
        ProgressClaim claim = found(claimId);
        Contract contract = standings.permitted(em, claim.contractId(), Action.VIEW_CLAIM);
        return !em.createQuery(
                        """
                        select l.id from ChangeOrder o join ContractLine l on l.changeOrderId = o.id
                        where o.contractId = :contract and o.status = :approved
                          and not exists (select 1 from ClaimLine c
                              where c.claim.id = :claim and c.price.contractLineId = l.id)
                        """,
                        UUID.class)
                .setParameter("contract", contract.id())
                .setParameter("approved", ChangeOrderStatus.APPROVED)
                .setParameter("claim", claimId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Refusal whyNotNow(HeldClaim held) {
        try {
            desk.requireEditable(em, held);
            desk.requireBillable(held);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private ProgressClaim found(UUID id) {
        ProgressClaim claim = em.find(ProgressClaim.class, id);
        if (claim == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return claim;
    }
}
