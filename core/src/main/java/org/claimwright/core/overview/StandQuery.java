package org.claimwright.core.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.core.access.Caller;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;

/** Adds up what is stored with the contracts and claims of one project; no line of a claim is read. */
final class StandQuery {
    private static final int LARGEST = 12;
    private static final int LATEST = 12;
    private static final String CONTRACTS =
            """
            select k.id, k.number, k.title, k.kind, d.name, k.originalSum, k.approvedChanges, k.billed
            from Contract k join DirectoryCompany d on d.id = k.companyId
            """;

    private final EntityManager em;
    private final Caller caller;
    private final UUID project;
    private final List<ContractStand> contracts;

    StandQuery(EntityManager em, Caller caller, UUID project) {
        this.em = em;
        this.caller = caller;
        this.project = project;
        this.contracts = all();
    }

    private List<ContractStand> all() {
        Conditions conditions = visible("k", "k.id");
        List<Object[]> rows = conditions
                .bind(em.createQuery(CONTRACTS + conditions.where(), Object[].class))
                .getResultList();
        Map<UUID, LatestClaim> latest =
                LatestClaim.ofEach(em, rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> contract(row, latest.getOrDefault((UUID) row[0], LatestClaim.NONE)))
                .toList();
    }

    private static ContractStand contract(Object[] row, LatestClaim latest) {
        return new ContractStand(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (ContractKind) row[3],
                (String) row[4],
                money(row[5]).plus(money(row[6])),
                latest.claimed(),
                money(row[7]),
                latest.held());
    }

    List<DirectionStand> sides() {
        Map<Direction, Map<ClaimStatus, Long>> statuses = new EnumMap<>(Direction.class);
        Map<Direction, TreeMap<LocalDate, PeriodStand>> periods = new EnumMap<>(Direction.class);
        periods(statuses, periods);
        List<DirectionStand> sides = new ArrayList<>();
        contracts.stream()
                .collect(Collectors.groupingBy(
                        contract -> contract.kind().direction(),
                        () -> new EnumMap<>(Direction.class),
                        Collectors.toList()))
                .forEach((direction, its) -> sides.add(side(
                        direction,
                        its,
                        continued(
                                periods.getOrDefault(direction, new TreeMap<>()).values()),
                        statuses.getOrDefault(direction, Map.of()))));
        return sides;
    }

    private static DirectionStand side(
            Direction direction,
            List<ContractStand> contracts,
            List<PeriodStand> periods,
            Map<ClaimStatus, Long> statuses) {
        return new DirectionStand(
                direction,
                contracts.size(),
                sum(contracts, ContractStand::sum),
                sum(contracts, ContractStand::claimed),
                sum(contracts, ContractStand::certified),
                sum(contracts, ContractStand::held),
                periods.subList(Math.max(0, periods.size() - LATEST), periods.size()),
                statuses);
    }

    private static Money sum(List<ContractStand> contracts, Function<ContractStand, Money> of) {
        return contracts.stream().map(of).reduce(Money.ZERO, Money::plus);
    }

    private static List<PeriodStand> continued(Collection<PeriodStand> periods) {
        List<PeriodStand> continued = new ArrayList<>(periods.size());
        for (PeriodStand period : periods) {
            continued.add(continued.isEmpty() ? period : period.after(continued.get(continued.size() - 1)));
        }
        return continued;
    }

    /** The largest contracts. */
    List<ContractStand> contracts() {
        return most(ContractStand::sum);
    }

    /** The contracts on which most is held. */
    List<ContractStand> holding() {
        return most(ContractStand::held).stream()
                .filter(contract -> contract.held().isPositive())
                .toList();
    }

    private List<ContractStand> most(Function<ContractStand, Money> of) {
        return contracts.stream()
                .sorted(Comparator.comparing(of).reversed().thenComparing(ContractStand::number))
                .limit(LARGEST)
                .toList();
    }

    private void periods(
            Map<Direction, Map<ClaimStatus, Long>> statuses, Map<Direction, TreeMap<LocalDate, PeriodStand>> periods) {
        // the period's project says what the claim's says already, and spares the periods of all other projects
        Conditions conditions = visible("c", "c.contractId").and("b.projectId = :project");
        List<Object[]> rows = conditions
                .bind(em.createQuery(
                        """
                        select b.id, b.direction, b.startOn, b.endOn, c.status, count(c), sum(c.totals.gross),
                            sum(c.totals.completedAndStored), sum(c.totals.workRetainage), sum(c.totals.storedRetainage),
                            sum(c.totals.previousCertificates), sum(c.certificate.withheld)
                        from ProgressClaim c join BillingPeriod b on b.id = c.head.periodId
                        """
                                + conditions.where() + " group by b.id, b.direction, b.startOn, b.endOn, c.status",
                        Object[].class))
                .getResultList();
        for (Object[] row : rows) {
            Direction direction = (Direction) row[1];
            statuses.computeIfAbsent(direction, any -> new EnumMap<>(ClaimStatus.class))
                    .merge((ClaimStatus) row[4], ((Number) row[5]).longValue(), Long::sum);
            periods.computeIfAbsent(direction, any -> new TreeMap<>())
                    .merge((LocalDate) row[2], period(row), PeriodStand::plus);
        }
    }

    private static PeriodStand period(Object... row) {
        if (row[4] == ClaimStatus.DRAFT) {
            // nobody has asked for it yet
            return PeriodStand.ofDrafts(
                    (UUID) row[0], (LocalDate) row[2], (LocalDate) row[3], ((Number) row[5]).longValue());
        }
        Money gross = money(row[6]);
        Money net = money(row[7]).minus(money(row[8])).minus(money(row[9])).minus(money(row[10]));
        boolean certified = ((ClaimStatus) row[4]).isCertified();
        return new PeriodStand(
                (UUID) row[0],
                (LocalDate) row[2],
                (LocalDate) row[3],
                ((Number) row[5]).longValue(),
                gross,
                certified ? gross : Money.ZERO,
                gross.minus(net).plus(money(row[11])),
                gross,
                certified ? gross : Money.ZERO);
    }

    /** The contracts or claims of the project that the caller sees. */
    Conditions visible(String of, String contractId) {
        Conditions conditions = new Conditions().and(of + ".projectId = :project", "project", project);
        VisibleContracts.only(caller, contractId, conditions);
        return conditions;
    }

    // a sum comes from the database as a number, and not as what is summed up
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : Money.of(((Number) sum).longValue());
    }
}
