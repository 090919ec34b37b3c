package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimwright.core.access.Standing;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.period.BillingPeriod;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.Project;

/** Works out the head of a new or changed claim, and whether it may be made. */
final class ClaimOpenings {
    private static final int NUMBER = 60;
    private static final int COMMENT = 4000;
    private static final int SEQUENCE_DIGITS = 2;
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager em;
    private final Contract contract;
    private final Project project;
    private final Standing standing;
    private final Clock clock;

    ClaimOpenings(EntityManager em, Contract contract, Project project, Standing standing, Clock clock) {
        this.em = em;
        this.contract = contract;
        this.project = project;
        this.standing = standing;
        this.clock = clock;
    }

    /** @param previous the latest claim of the contract; null for its first */
    ClaimOpening of(ClaimDraft draft, ProgressClaim previous) {
        BillingPeriod period = period(draft.periodId());
        requireBillable(period, previous);
        ClaimType type = type(draft.type());
        requireFree(period, type, NONE);
        int sequence = previous == null ? 1 : previous.sequence() + 1;
        return opening(draft, period, type, usualNumber(sequence), NONE);
    }

    /** The head of a claim that is there already; its type stays. */
    ClaimOpening again(ClaimDraft draft, ProgressClaim claim) {
        UUID wanted = Objects.requireNonNullElse(draft.periodId(), claim.periodId());
        BillingPeriod period = period(wanted);
        if (draft.type() != null && draft.type() != claim.type()) {
            throw Problem.STATUS_NOT_ALLOWED.refusalAt("/type", Map.of("status", claim.type()));
        }
        if (!wanted.equals(claim.periodId())) {
            requireOpen(period);
            requireFree(period, claim.type(), claim.id());
        }
        return opening(draft, period, claim.type(), claim.number(), claim.id());
    }

    private ClaimOpening opening(
            ClaimDraft draft, BillingPeriod period, ClaimType type, String usualNumber, UUID claimId) {
        Faults faults = new Faults();
        String typed = Text.optional("/number", draft.number(), NUMBER, faults);
        String number = typed == null ? usualNumber : typed;
        String comment = Text.optionalLines("/comment", draft.comment(), COMMENT, faults);
        LocalDate start = Objects.requireNonNullElse(draft.startOn(), period.startOn());
        LocalDate end = Objects.requireNonNullElse(draft.endOn(), period.endOn());
        faults.unless(!end.isBefore(start), "/endOn", Problem.DATES_REVERSED, Map.of("start", start, "end", end));
        Dates.within("/startOn", start, period.startOn(), period.endOn(), faults);
        Dates.within("/endOn", end, period.startOn(), period.endOn(), faults);
        Dates.plausible("/billingOn", draft.billingOn(), faults);
        faults.refuse();
        requireFreeNumber(number, claimId);
        return new ClaimOpening(
                contract.projectId(),
                contract.id(),
                contract.direction(),
                period.id(),
                number,
                type,
                start,
                end,
                Objects.requireNonNullElse(draft.billingOn(), period.dueOn()),
                Boolean.TRUE.equals(draft.finalClaim()),
                comment,
                contract.decimals(),
                clock.instant());
    }

    private BillingPeriod period(UUID id) {
        if (id == null) {
            throw Problem.REQUIRED.refusalAt("/periodId");
        }
        // shared with whoever else bills in it; nobody moves or closes it meanwhile
        em.createNativeQuery("select id from billing_period where id = ?1 for share")
                .setParameter(1, id)
                .getResultList();
        BillingPeriod period = em.find(BillingPeriod.class, id);
        if (period == null || !period.projectId().equals(contract.projectId())) {
            throw Problem.UNKNOWN_REFERENCE.refusalAt("/periodId");
        }
        if (period.direction() != contract.direction()) {
            throw Problem.PERIOD_OF_OTHER_DIRECTION.refusalAt("/periodId");
        }
        return period;
    }

    private void requireBillable(BillingPeriod period, ProgressClaim previous) {
        if (!contract.status().allowsBilling()) {
            throw Problem.CONTRACT_NOT_BILLABLE.refusal(Map.of("status", contract.status()));
        }
        requireOpen(period);
        if (!standing.isAdministrator()) {
            requireContactMayBill(period);
        }
        if (previous == null) {
            return;
        }
        if (!previous.status().isCertified()) {
            throw Problem.PREVIOUS_CLAIM_OPEN.refusal(Map.of("number", previous.number()));
        }
        if (period.endOn().isBefore(previous.endOn())) {
            throw Problem.PERIOD_BEFORE_PREVIOUS.refusalAt("/periodId", Map.of("number", previous.number()));
        }
    }

    private void requireOpen(BillingPeriod period) {
        if (!period.isOpen()) {
            throw Problem.PERIOD_CLOSED.refusalAt("/periodId");
        }
    }

    private void requireContactMayBill(BillingPeriod period) {
        if (!project.settings().contactsMayBill()) {
            throw Problem.CONTACTS_MAY_NOT_BILL.refusal();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), project.zone());
        if (today.isAfter(period.dueOn())) {
            throw Problem.PAST_DUE.refusalAt("/periodId", Map.of("due", period.dueOn()));
        }
    }

    private ClaimType type(ClaimType wanted) {
        ClaimType usual = standing.isAdministrator()
                ? ClaimType.PROGRESS
                : project.settings().contactClaimType();
        ClaimType type = Objects.requireNonNullElse(wanted, usual);
        if (type.releasesRetainage() && !standing.isAdministrator() && !usual.releasesRetainage()) {
            throw Problem.RELEASE_NOT_IN_TYPE.refusalAt("/type");
        }
        return type;
    }

    // a friendly answer for the usual case; two at once are stopped by the unique indexes
    private void requireFree(BillingPeriod period, ClaimType type, UUID claimId) {
        boolean taken = em
                .createQuery(
                        """
                        select c.type from ProgressClaim c
                        where c.contractId = :contract and c.head.periodId = :period and c.id <> :claim
                        """,
                        ClaimType.class)
                .setParameter("contract", contract.id())
                .setParameter("period", period.id())
                .setParameter("claim", claimId)
                .getResultList()
                .stream()
                .anyMatch(other -> other.billsWork() == type.billsWork());
        if (taken) {
            throw Problem.CLAIM_EXISTS.refusalAt("/periodId");
        }
    }

    private void requireFreeNumber(String number, UUID claimId) {
        boolean taken = !em.createQuery(
                        """
                        select c.id from ProgressClaim c where c.contractId = :contract
                          and lower(c.head.number) = lower(:number) and c.id <> :claim
                        """)
                .setParameter("contract", contract.id())
                .setParameter("number", number)
                .setParameter("claim", claimId)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Problem.NUMBER_TAKEN.refusalAt("/number", Map.of("number", number));
        }
    }

    private String usualNumber(int sequence) {
        String digits = String.valueOf(sequence);
        return contract.number() + "-" + "0".repeat(Math.max(0, SEQUENCE_DIGITS - digits.length())) + digits;
    }
}
