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
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.problem.Problem;

/** The groups of a claim's lines: what each comes to, and one figure billed on all the lines of one. */
@Stateless
@InAccount
public class LineGroups {
    private static final int MOST = 500;

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

    /** The groups in their order, with the sums of their columns; refused where hardly any line would share one. */
    public List<LineGroup> all(UUID claimId, LineGrouping by) {
        ProgressClaim claim = em.find(ProgressClaim.class, claimId);
        if (claim == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        standings.permitted(em, claim.contractId(), Action.VIEW_LINES);
        List<LineGroup> groups = LineSums.of(em, claimId, by);
        if (groups.size() > MOST) {
            throw Problem.TOO_MANY.refusal(Map.of("most", MOST));
        }
        return groups;
    }

    /** Bills one figure on all lines of a group: spread over them in one step, or refused. */
    public GroupBilled bill(UUID claimId, int version, GroupEntry entry) {
        HeldClaim held = desk.hold(em, claimId, version, Action.BILL);
        desk.requireEditable(em, held);
        if (entry.by() == null || entry.key() == null) {
            throw Problem.REQUIRED.refusalAt("/key");
        }
        List<ClaimLine> lines = lineDesk.lines(em, held, ids(claimId, entry));
        if (lines.isEmpty()) {
            throw Problem.LINE_UNKNOWN.refusalAt("/key", Map.of("line", entry.key()));
        }
        List<LineEdit> edits = new GroupSpread(lines, entry, desk.rules(em, held)).edits();
        List<LineWork> before = lines.stream().map(LineWork::of).toList();
        return new GroupBilled(claims.typeLines(claimId, version, edits), before);
    }

    private List<UUID> ids(UUID claimId, GroupEntry entry) {
        List<?> ids = em.createNativeQuery("select l.id from (select id, "
                        + entry.by().key() + " as key from claim_line where claim_id = ?1) l where l.key = ?2")
                .setParameter(1, claimId)
                .setParameter(2, entry.key())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
