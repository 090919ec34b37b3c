package org.claimwright.core.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.period.PeriodStatus;

/** Asks for what waits for one caller, in one project or in all. */
final class WaitingQuery {
    private static final int MOST = 50;
    private static final int SOON = 7;
    private static final Set<ClaimStatus> UNFINISHED = Set.of(ClaimStatus.DRAFT, ClaimStatus.REVISE_AND_RESUBMIT);
    private static final Set<ClaimStatus> UNCERTIFIED = Stream.of(ClaimStatus.values())
            .filter(status -> !status.isCertified())
            .collect(Collectors.toSet());
    private static final String CLAIMS =
            """
            select new org.claimwright.core.overview.WaitingClaim(c.id, c.head.number, c.status, c.direction, k.number,
                k.title, d.name, p.id, p.name, k.currency, c.totals, b.dueOn)
            from ProgressClaim c
                join Contract k on k.id = c.contractId
                join DirectoryCompany d on d.id = k.companyId
                join Project p on p.id = c.projectId
                join BillingPeriod b on b.id = c.head.periodId
            """;
    private static final String BILLS =
            """
            select new org.claimwright.core.overview.WaitingBill(k.id, k.number, k.title, d.name, p.id, p.name, b.direction,
                b.startOn, b.endOn, b.dueOn)
            from BillingPeriod b
                join Contract k on k.projectId = b.projectId
                join DirectoryCompany d on d.id = k.companyId
                join Project p on p.id = b.projectId
            """;
    private static final String PERIODS =
            """
            select new org.claimwright.core.overview.WaitingPeriod(b.id, p.id, p.name, b.direction, b.startOn, b.endOn,
                b.dueOn, (select count(c) from ProgressClaim c where c.head.periodId = b.id))
            from BillingPeriod b
                join Project p on p.id = b.projectId
            """;
    private static final String CLIENT = "k.kind = org.claimwright.core.contract.ContractKind.CLIENT_CONTRACT";

    private final EntityManager em;
    private final Caller caller;
    private final UUID project;

    /** @param project null for all */
    WaitingQuery(EntityManager em, Caller caller, UUID project) {
        this.em = em;
        this.caller = caller;
        this.project = project;
    }

    List<WaitingClaim> toReview() {
        Conditions conditions = in("c.projectId")
                .and("c.status = :status", "status", ClaimStatus.UNDER_REVIEW)
                .and(administered("c.projectId", "c.direction = :upstream"));
        return claims(asCaller(conditions));
    }

    /** Claims of these conditions that were due and are not certified, whoever has to act. */
    List<WaitingClaim> late(LocalDate today, Conditions seen) {
        return claims(seen.and("c.projectId = :project", "project", project)
                .and("c.status = :status", "status", ClaimStatus.UNDER_REVIEW)
                .and("b.dueOn < :today", "today", today));
    }

    List<WaitingClaim> toResubmit() {
        return bySide(this::toResubmit, WaitingClaim::dueOn, WaitingClaim::number);
    }

    private Stream<WaitingClaim> toResubmit(Direction direction) {
        Conditions conditions = in("c.projectId")
                .and("c.status in :unfinished", "unfinished", UNFINISHED)
                .and("c.direction = :direction", "direction", direction)
                .and(billed(direction, "c.projectId", "c.contractId"));
        return claims(asCaller(conditions)).stream();
    }

    List<WaitingBill> toBill(LocalDate today) {
        return bySide(direction -> toBill(direction, today), WaitingBill::dueOn, WaitingBill::contractNumber);
    }

    private Stream<WaitingBill> toBill(Direction direction, LocalDate today) {
        Conditions conditions = in("b.projectId")
                .and("b.status = :open", "open", PeriodStatus.OPEN)
                .and("b.startOn <= :today", "today", today)
                .and("b.direction = :direction", "direction", direction)
                .and(direction == Direction.UPSTREAM ? CLIENT : "not (" + CLIENT + ")")
                .and("k.status in :billable", "billable", Set.of(ContractStatus.APPROVED, ContractStatus.COMPLETE))
                .and("k.billed < k.originalSum + k.approvedChanges")
                // the next one builds on what is certified of the last one
                .and("not exists (select c.id from ProgressClaim c where c.contractId = k.id"
                        + " and (c.head.periodId = b.id or c.status in :uncertified))")
                .with("uncertified", UNCERTIFIED)
                .and(billed(direction, "b.projectId", "k.id"));
        return asCaller(conditions)
                .bind(em.createQuery(BILLS + conditions.where() + " order by b.dueOn, k.number", WaitingBill.class))
                .setMaxResults(MOST)
                .getResultStream();
    }

    // one side after the other: for both at once the database would pair every open period with every contract, where
    // it
    // finds the few contracts of one side by an index
    private static <T> List<T> bySide(
            Function<Direction, Stream<T>> side, Function<T, LocalDate> due, Function<T, String> number) {
        return Stream.of(Direction.values())
                .flatMap(side)
                .sorted(Comparator.comparing(due).thenComparing(number))
                .limit(MOST)
                .toList();
    }

    List<WaitingPeriod> periods(LocalDate today) {
        Conditions conditions = in("b.projectId")
                .and("b.status = :open", "open", PeriodStatus.OPEN)
                .and("b.dueOn <= :soon", "soon", today.plusDays(SOON))
                .and(administered("b.projectId", "b.direction = :upstream"));
        return asCaller(conditions)
                .bind(em.createQuery(PERIODS + conditions.where() + " order by b.dueOn, p.number", WaitingPeriod.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<WaitingClaim> claims(Conditions conditions) {
        return conditions
                .bind(em.createQuery(CLAIMS + conditions.where() + " order by b.dueOn, c.id", WaitingClaim.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    private Conditions in(String projectId) {
        return new Conditions().and(projectId + " = :project", "project", project);
    }

    private Conditions asCaller(Conditions conditions) {
        Map<String, Object> known =
                Map.of("me", caller.personId(), "admin", Level.ADMIN, "upstream", Direction.UPSTREAM);
        String where = conditions.where();
        known.forEach((name, value) -> {
            if (where.contains(":" + name)) {
                conditions.with(name, value);
            }
        });
        return conditions;
    }

    // who administers the account administers every tool of every project
    private String administered(String projectId, String upstream) {
        if (caller.administrator()) {
            return "1 = 1";
        }
        return "exists (select 1 from ProjectMember m where m.projectId = " + projectId + " and m.personId = :me and (("
                + upstream + " and m.clientContracts = :admin) or (not (" + upstream
                + ") and m.commitments = :admin)))";
    }

    // contacts bill downstream, administrators upstream
    private String billed(Direction direction, String projectId, String contractId) {
        return direction == Direction.UPSTREAM
                ? administered(projectId, "1 = 1")
                : "exists (select 1 from ContractPerson x where x.contractId = " + contractId
                        + " and x.personId = :me and x.role = org.claimwright.core.contract.ContractPerson.Role.CONTACT)";
    }
}
