package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractPerson;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.period.BillingPeriod;
import org.claimwright.core.project.Project;

/** Reads at once, for all contracts of a contact, what decides on the next step of each. */
final class ContactBillQuery {
    private static final int MOST = 200;
    private static final String LATEST = ClaimSearch.ROWS
            + """
            where c.contractId in :contracts and not exists (
                select l.id from ProgressClaim l where l.contractId = c.contractId and l.sequence > c.sequence)
            """;

    private final EntityManager em;
    private final UUID person;
    private final Instant now;
    private final Map<UUID, ClaimRow> latest = new HashMap<>();
    private final Map<UUID, List<BillingPeriod>> periods = new HashMap<>();
    private final Map<UUID, List<ContactBill.RejectedLine>> rejected = new HashMap<>();

    ContactBillQuery(EntityManager em, UUID person, Instant now) {
        this.em = em;
        this.person = person;
        this.now = now;
    }

    List<ContactBill> bills() {
        List<Object[]> contracts = contracts();
        if (contracts.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = contracts.stream().map(row -> ((Contract) row[0]).id()).collect(Collectors.toSet());
        Set<UUID> projects =
                contracts.stream().map(row -> ((Project) row[1]).id()).collect(Collectors.toSet());
        readLatest(ids);
        readPeriods(projects);
        readRejected();
        return contracts.stream()
                .map(row -> bill((Contract) row[0], (Project) row[1]))
                .toList();
    }

    private List<Object[]> contracts() {
        return em.createQuery(
                        """
                        select k, p from ContractPerson c join Contract k on k.id = c.contractId
                            join Project p on p.id = k.projectId
                        where c.personId = :person and c.role = :role and k.status in :billable order by k.number
                        """,
                        Object[].class)
                .setParameter("person", person)
                .setParameter("role", ContractPerson.Role.CONTACT)
                .setParameter("billable", List.of(ContractStatus.APPROVED, ContractStatus.COMPLETE))
                .setMaxResults(MOST)
                .getResultList();
    }

    private void readLatest(Set<UUID> contracts) {
        em.createQuery(LATEST, ClaimRow.class)
                .setParameter("contracts", contracts)
                .getResultList()
                .forEach(claim -> latest.put(claim.contractId(), claim));
    }

    private void readPeriods(Set<UUID> projects) {
        List<BillingPeriod> open = em.createQuery(
                        """
                        select b from BillingPeriod b where b.projectId in :projects and b.direction = :direction
                          and b.status = org.claimwright.core.period.PeriodStatus.OPEN order by b.startOn
                        """,
                        BillingPeriod.class)
                .setParameter("projects", projects)
                .setParameter("direction", Direction.DOWNSTREAM)
                .getResultList();
        periods.putAll(open.stream().collect(Collectors.groupingBy(BillingPeriod::projectId)));
    }

    private void readRejected() {
        List<UUID> revised = latest.values().stream()
                .filter(claim -> claim.status() == ClaimStatus.REVISE_AND_RESUBMIT)
                .map(ClaimRow::id)
                .toList();
        if (!revised.isEmpty()) {
            rejected.putAll(em
                    .createQuery(
                            """
                            select new org.claimwright.core.claim.ContactBill.RejectedLine(l.claim.id, l.price.number,
                                l.price.description, l.reason)
                            from ClaimLine l where l.claim.id in :claims and l.decision = :rejected
                            order by l.claim.id, l.position
                            """,
                            ContactBill.RejectedLine.class)
                    .setParameter("claims", revised)
                    .setParameter("rejected", Decision.REJECTED)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(ContactBill.RejectedLine::claimId)));
        }
    }

    private ContactBill bill(Contract contract, Project project) {
        ClaimRow claim = latest.get(contract.id());
        if (claim != null && !claim.status().isCertified()) {
            return ofClaim(step(claim.status()), claim, project);
        }
        BillingPeriod next = next(contract, project, claim);
        if (next != null) {
            return bill(ContactBill.Step.BEGIN, contract, project, next);
        }
        return claim == null
                ? bill(ContactBill.Step.NOTHING, contract, project, null)
                : ofClaim(ContactBill.Step.NOTHING, claim, project);
    }

    private static ContactBill.Step step(ClaimStatus status) {
        return switch (status) {
            case REVISE_AND_RESUBMIT -> ContactBill.Step.REVISE;
            case DRAFT -> ContactBill.Step.FINISH;
            default -> ContactBill.Step.WAIT;
        };
    }

    // the first open period that has begun, takes claims today, and comes after what was billed
    private BillingPeriod next(Contract contract, Project project, ClaimRow last) {
        LocalDate today = LocalDate.ofInstant(now, project.zone());
        boolean left = !contract.billed().equals(contract.originalSum().plus(contract.approvedChanges()));
        if (!left || !project.settings().contactsMayBill()) {
            return null;
        }
        return periods.getOrDefault(project.id(), List.of()).stream()
                .filter(period ->
                        !period.startOn().isAfter(today) && !period.dueOn().isBefore(today))
                .filter(period -> last == null || period.startOn().isAfter(last.endOn()))
                .findFirst()
                .orElse(null);
    }

    private ContactBill ofClaim(ContactBill.Step step, ClaimRow claim, Project project) {
        return new ContactBill(
                step,
                claim.contractId(),
                claim.contractNumber(),
                claim.contractTitle(),
                project.name(),
                claim.currency(),
                claim.id(),
                claim.number(),
                claim.status(),
                claim.periodId(),
                claim.startOn(),
                claim.endOn(),
                claim.dueOn(),
                claim.summary().payable(),
                rejected.getOrDefault(claim.id(), List.of()));
    }

    private static ContactBill bill(ContactBill.Step step, Contract contract, Project project, BillingPeriod period) {
        return new ContactBill(
                step,
                contract.id(),
                contract.number(),
                contract.title(),
                project.name(),
                contract.currency(),
                null,
                null,
                null,
                period == null ? null : period.id(),
                period == null ? null : period.startOn(),
                period == null ? null : period.endOn(),
                period == null ? null : period.dueOn(),
                null,
                List.of());
    }
}
