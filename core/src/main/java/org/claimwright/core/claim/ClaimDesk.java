package org.claimwright.core.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Standing;
import org.claimwright.core.change.Change;
import org.claimwright.core.change.Differences;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.money.Money;
import org.claimwright.core.period.BillingPeriod;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.OverBilling;
import org.claimwright.core.project.Project;

/** What every change of a claim needs: to hold it, to know the rules in force, to save it with all that follows. */
@Dependent
class ClaimDesk {
    private final ContractStandings standings;
    private final Access access;
    private final Clock clock;
    private final Event<Change> changes;

    @Inject
    ClaimDesk(ContractStandings standings, Access access, Clock clock, Event<Change> changes) {
        this.standings = standings;
        this.access = access;
        this.clock = clock;
        this.changes = changes;
    }

    /** The claim in the version that the caller saw, held against changes by others. */
    HeldClaim hold(EntityManager em, UUID id, int version, Action action) {
        ProgressClaim found = present(em.find(ProgressClaim.class, id));
        // the contract first, as for a new claim: nobody makes the next one while this one changes
        Contract contract = standings.held(em, found.contractId(), action);
        ProgressClaim claim = present(em.find(ProgressClaim.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (claim.version() != version) {
            throw Problem.STALE.refusal(Map.of("version", claim.version()));
        }
        Standing standing = standings.of(em, contract);
        return new HeldClaim(claim, contract, em.find(Project.class, contract.projectId()), standing);
    }

    private static ProgressClaim present(ProgressClaim found) {
        if (found == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return found;
    }

    /** Only the latest claim changes; its contact changes it only while it is with the contact. */
    void requireEditable(EntityManager em, HeldClaim held) {
        requireLatest(em, held.claim());
        if (held.standing().isAdministrator()) {
            return;
        }
        if (!held.claim().status().isWithBiller()) {
            throw Problem.CLAIM_NOT_EDITABLE.refusal(
                    Map.of("status", held.claim().status()));
        }
        if (!held.project().settings().contactsMayBill()) {
            throw Problem.CONTACTS_MAY_NOT_BILL.refusal();
        }
        if (held.project().settings().locksAfterDueDate()) {
            requireInTime(em, held);
        }
    }

    /** Nothing is billed under a contract that was taken back after the claim was made. */
    void requireBillable(HeldClaim held) {
        if (!held.contract().status().allowsBilling()) {
            throw Problem.CONTRACT_NOT_BILLABLE.refusal(
                    Map.of("status", held.contract().status()));
        }
    }

    private void requireInTime(EntityManager em, HeldClaim held) {
        LocalDate due = em.find(BillingPeriod.class, held.claim().periodId()).dueOn();
        LocalDate today = LocalDate.ofInstant(clock.instant(), held.project().zone());
        if (today.isAfter(due)) {
            throw Problem.PAST_DUE.refusal(Map.of("due", due));
        }
    }

    void requireLatest(EntityManager em, ProgressClaim claim) {
        if (!isLatest(em, claim)) {
            throw Problem.NOT_LATEST.refusal(Map.of("number", claim.number()));
        }
    }

    boolean isLatest(EntityManager em, ProgressClaim claim) {
        int last = em.createQuery(
                        "select max(c.sequence) from ProgressClaim c where c.contractId = :contract", Integer.class)
                .setParameter("contract", claim.contractId())
                .getSingleResult();
        return last == claim.sequence();
    }

    /** The latest claim of a contract; null when it has none. */
    ProgressClaim latest(EntityManager em, UUID contractId) {
        List<ProgressClaim> latest = em.createQuery(
                        "select c from ProgressClaim c where c.contractId = :contract order by c.sequence desc",
                        ProgressClaim.class)
                .setParameter("contract", contractId)
                .setMaxResults(1)
                .getResultList();
        return latest.isEmpty() ? null : latest.get(0);
    }

    /** How the lines of a certified claim stand, read without its entities. */
    List<LineStand> stands(EntityManager em, ProgressClaim claim) {
        return em.createQuery(
                        """
                        select new org.claimwright.core.claim.LineStand(l.price.contractLineId, l.carried.work, l.work,
                            l.carried.quantity, l.workQuantity, l.stored, l.retainage.work, l.retainage.stored,
                            l.retainage.released, l.retainage.workRate, l.retainage.workRateTyped,
                            l.retainage.storedRate, l.retainage.storedRateTyped)
                        from ClaimLine l where l.claim = :claim
                        """,
                        LineStand.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    BillingRules rules(EntityManager em, HeldClaim held) {
        boolean administrator = held.standing().isAdministrator();
        OverBilling overBilling = refusesOverBilling(em)
                ? OverBilling.REFUSE
                : held.project().settings().overBilling(administrator);
        boolean releases = administrator || held.claim().type().releasesRetainage();
        return new BillingRules(held.contract().decimals(), held.claim().type(), overBilling, releases);
    }

    private boolean refusesOverBilling(EntityManager em) {
        return (Boolean)
                em.createNativeQuery("select refuse_over_billing from account").getSingleResult();
    }

    /** Saves what changes no figure in force, as the decisions of a review that goes on. */
    ClaimSheet kept(EntityManager em, HeldClaim held, String action, Differences made, String remark) {
        held.claim().touch();
        em.flush();
        note(held, action, made.from(), made.to(), remark);
        return held.sheet();
    }

    /** Saves a changed claim: writes it, freezes a version if it is submitted, certified or sent back, posts, remembers. */
    ClaimSheet saved(EntityManager em, HeldClaim held, String action, Differences made, String remark) {
        ProgressClaim claim = held.claim();
        boolean freezes = !claim.status().isWithBiller() || isSentBack(claim, made);
        int number = freezes ? claim.nextVersion() : 0;
        claim.touch();
        em.flush();
        // an earlier claim that is approved otherwise has been billed beyond already
        if (claim.status().isCertified() && isLatest(em, claim)) {
            post(em, held, true);
        }
        ClaimSheet sheet = held.sheet();
        if (freezes) {
            em.persist(new ClaimVersion(
                    sheet, number, clock.instant(), access.caller().personId()));
        }
        note(held, action, made.from(), made.to(), remark);
        return sheet;
    }

    private static boolean isSentBack(ProgressClaim claim, Differences made) {
        return claim.status() == ClaimStatus.REVISE_AND_RESUBMIT && made.to().containsKey("status");
    }

    void note(HeldClaim held, String action, Map<String, ?> from, Map<String, ?> to, String remark) {
        changes.fire(new Change(
                Change.Subject.PROGRESS_CLAIM, held.claim().id(), action, from, to, remark, held.onBehalf()));
    }

    /** Remembers on the contract what a claim that is gone cannot tell any more. */
    void noteOnContract(HeldClaim held, String action, Map<String, ?> from) {
        changes.fire(Change.of(Change.Subject.CONTRACT, held.contract().id(), action, from, Map.of()));
    }

    /**
     * Posts on the contract what the claim has billed, or takes it back to what the claim before had billed, in one
     * statement however many lines there are.
     */
    void post(EntityManager em, HeldClaim held, boolean certified) {
        ProgressClaim claim = held.claim();
        Contract contract = held.contract();
        Money total = claim.summary().completedAndStored();
        contract.post(certified ? total : total.minus(claim.summary().gross()));
        em.flush();
        String figure = certified ? "c.work_previous + c.work + c.stored" : "c.work_previous + c.stored_previous";
        em.createNativeQuery(
                        """
                        update contract_line l set billed = FIGURE from claim_line c
                        where c.claim_id = ?1 and l.account_id = c.account_id and l.id = c.contract_line_id
                          and l.billed <> FIGURE
                        """
                                .replace("FIGURE", figure))
                .setParameter(1, claim.id())
                .executeUpdate();
    }
}
