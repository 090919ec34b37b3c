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
import org.claimwright.core.access.Standing;
import org.claimwright.core.change.Differences;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractLines;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.contract.Remarks;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Project;

/**
 * What the one who bills does with progress claims: make, fill in, submit, delete. The claim contact of a commitment may,
 * and an administrator on the contact's behalf.
 */
@Stateless
@InAccount
public class ProgressClaims {
    static final int MOST_EDITS = 20_000;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private ContractStandings standings;

    @Inject
    private ClaimDesk desk;

    @Inject
    private LineDesk lineDesk;

    @Inject
    private Clock clock;

    /** A draft with one line for each line of the contract, earlier figures filled in. */
    public ClaimSheet create(UUID contractId, ClaimDraft draft) {
        Contract contract = standings.held(em, contractId, Action.BILL);
        Standing standing = standings.of(em, contract);
        Project project = em.find(Project.class, contract.projectId());
        ProgressClaim previous = desk.latest(em, contractId);
        ClaimOpenings openings = new ClaimOpenings(em, contract, project, standing, clock);
        ClaimOpening opening = openings.of(draft, previous);
        List<BillableLine> lines = billable(contract);
        if (lines.isEmpty()) {
            throw Problem.CONTRACT_WITHOUT_LINES.refusal();
        }
        ProgressClaim claim = previous == null
                ? ProgressClaim.first(opening, lines)
                : ProgressClaim.following(opening, lines, previous, desk.stands(em, previous));
        em.persist(claim);
        em.flush();
        HeldClaim held = new HeldClaim(claim, contract, project, standing);
        desk.note(held, "CREATED", Map.of(), Map.of("number", claim.number(), "status", claim.status()), null);
        return held.sheet();
    }

    /** Changes the head of a claim: its dates, number, comment. */
    public ClaimSheet change(UUID id, int version, ClaimDraft draft) {
        HeldClaim held = desk.hold(em, id, version, Action.BILL);
        desk.requireEditable(em, held);
        Map<String, ?> before = head(held.claim());
        ClaimOpenings openings = new ClaimOpenings(em, held.contract(), held.project(), held.standing(), clock);
        held.claim().head(openings.again(draft, held.claim()));
        Differences made = Differences.between(before, head(held.claim()));
        return desk.saved(em, held, "HEAD", made, null);
    }

    /** Types figures into lines: all of them or, when one is refused, none. */
    public ClaimSheet changeLines(UUID id, int version, List<LineEdit> edits) {
        return changeLines(id, version, edits, "LINES", Map.of());
    }

    /**
     * The same with figures that stood in a file, which the history names.
     *
     * @param file what the file was called
     */
    public ClaimSheet importLines(UUID id, int version, List<LineEdit> edits, String file) {
        return changeLines(id, version, edits, "IMPORTED", Map.of("file", file));
    }

    private ClaimSheet changeLines(UUID id, int version, List<LineEdit> edits, String action, Map<String, ?> source) {
        if (edits.size() > MOST_EDITS) {
            throw Problem.TOO_MANY.refusalAt("", Map.of("most", MOST_EDITS));
        }
        HeldClaim held = desk.hold(em, id, version, Action.BILL);
        desk.requireEditable(em, held);
        desk.requireBillable(held);
        BillingRules rules = desk.rules(em, held);
        LineStates before = LineStates.of(held.claim().lines(), rules.decimals());
        held.claim().edit(edits, rules);
        Differences made = before.differences(LineStates.of(held.claim().lines(), rules.decimals()));
        return desk.saved(em, held, action, made.from(source), null);
    }

    /**
     * Types figures into a few lines, named by their ids, and answers those alone. As long as the claim is with the one
     * who bills, the rest of its lines is not even read.
     */
    public ClaimLinesSheet typeLines(UUID id, int version, List<LineEdit> edits) {
        HeldClaim held = desk.hold(em, id, version, Action.BILL);
        List<UUID> touched = lineDesk.ids(edits.stream().map(LineEdit::line).toList());
        if (!held.claim().status().isWithBiller()) {
            ClaimSheet whole = changeLines(id, version, edits);
            return lineDesk.part(em, whole, touched);
        }
        desk.requireEditable(em, held);
        desk.requireBillable(held);
        BillingRules rules = desk.rules(em, held);
        List<ClaimLine> lines = lineDesk.lines(em, held, touched);
        LineStates before = LineStates.of(lines, rules.decimals());
        held.claim().edit(lines, edits, rules);
        Differences made = before.differences(LineStates.of(lines, rules.decimals()));
        return lineDesk.typed(em, held, lines, "LINES", made);
    }

    /** Hands the claim over for review and freezes what was handed over. */
    public ClaimSheet submit(UUID id, int version, String remark) {
        HeldClaim held = desk.hold(em, id, version, Action.BILL);
        desk.requireEditable(em, held);
        desk.requireBillable(held);
        ProgressClaim claim = held.claim();
        if (!claim.status().isWithBiller()) {
            throw Problem.CLAIM_NOT_EDITABLE.refusal(Map.of("status", claim.status()));
        }
        claim.check(desk.rules(em, held));
        Map<String, ?> before = Map.of("status", claim.status());
        claim.submit(clock.instant());
        Differences made = Differences.between(before, Map.of("status", claim.status()));
        return desk.saved(em, held, "SUBMITTED", made, Remarks.checked(remark));
    }

    /** Adds the lines of change orders that were approved since the claim was made. */
    public ClaimSheet addApprovedChanges(UUID id, int version) {
        HeldClaim held = desk.hold(em, id, version, Action.BILL);
        desk.requireEditable(em, held);
        if (!held.claim().status().isWithBiller()) {
            throw Problem.CLAIM_NOT_EDITABLE.refusal(
                    Map.of("status", held.claim().status()));
        }
        Map<String, ?> before = Map.of("lines", held.claim().lines().size());
        List<ClaimLine> added = held.claim().add(billable(held.contract()));
        added.forEach(em::persist);
        Differences made =
                Differences.between(before, Map.of("lines", held.claim().lines().size()));
        return desk.saved(em, held, "APPROVED_CHANGES", made, null);
    }

    /** Applies the contract's present rates of retainage to every line for which no rate was typed. */
    public ClaimSheet followContractRates(UUID id, int version) {
        HeldClaim held = desk.hold(em, id, version, Action.REVIEW_CLAIM);
        desk.requireEditable(em, held);
        Contract contract = held.contract();
        LineStates before = LineStates.of(held.claim().lines(), contract.decimals());
        held.claim().followRates(billable(contract), desk.rules(em, held));
        Differences made = before.differences(LineStates.of(held.claim().lines(), contract.decimals()));
        return desk.saved(em, held, "RATES", made, null);
    }

    /** Removes the latest claim of a contract. Its frozen versions and its history stay. */
    public void delete(UUID id, int version) {
        HeldClaim held = desk.hold(em, id, version, Action.DELETE_CLAIM);
        desk.requireEditable(em, held);
        ProgressClaim claim = held.claim();
        desk.note(held, "DELETED", head(claim), Map.of(), null);
        desk.noteOnContract(held, "CLAIM_DELETED", head(claim));
        if (claim.status().isCertified()) {
            desk.post(em, held, false);
        }
        em.flush();
        em.createNativeQuery("delete from claim_line where claim_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery("delete from progress_claim where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private List<BillableLine> billable(Contract contract) {
        return new ContractLines(em, contract)
                .inForce().stream().map(line -> BillableLine.of(line, contract)).toList();
    }

    private static Map<String, ?> head(ProgressClaim claim) {
        Map<String, Object> head = new LinkedHashMap<>();
        ClaimSheet sheet = claim.sheet("", 0, List.of());
        head.put("number", sheet.number());
        head.put("status", sheet.status());
        head.put("periodId", sheet.periodId());
        head.put("startOn", sheet.startOn());
        head.put("endOn", sheet.endOn());
        head.put("billingOn", sheet.billingOn());
        head.put("final", sheet.finalClaim());
        head.put("comment", sheet.comment());
        return head;
    }
}
