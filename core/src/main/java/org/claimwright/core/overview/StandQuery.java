package org.claimwright.core.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
    private static final String LATEST_CLAIM =
            "not exists (select l.id from ProgressClaim l where l.contractId = c.contractId and l.sequence > c.sequence)";

    private final EntityManager em;
    private final Caller caller;
    private final UUID project;

    StandQuery(EntityManager em, Caller caller, UUID project) {
        this.em = em;
        this.caller = caller;
        this.project = project;
    }

    List<DirectionStand> sides() {
        Map<Direction, Money[]> prices = prices();
        Map<Direction, Money[]> stands = stands();
        Map<Direction, Map<ClaimStatus, Long>> statuses = new EnumMap<>(Direction.class);
        Map<Direction, TreeMap<LocalDate, PeriodStand>> periods = new EnumMap<>(Direction.class);
        periods(statuses, periods);
        Money[] nothing = {Money.ZERO, Money.ZERO, Money.ZERO};
        List<DirectionStand> sides = new ArrayList<>();
        prices.forEach((direction, price) -> {
            Money[] stand = stands.getOrDefault(direction, nothing);
            List<PeriodStand> all =
                    continued(periods.getOrDefault(direction, new TreeMap<>()).values());
            sides.add(new DirectionStand(
                    direction,
                    price[2].minor(),
                    price[0],
                    stand[0],
                    price[1],
                    stand[1],
                    all.subList(Math.max(0, all.size() - LATEST), all.size()),
                    statuses.getOrDefault(direction, Map.of())));
        });
        return sides;
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
        return contracts("", "k.originalSum desc, k.number");
    }

    /** The contracts on which most is held. */
    List<ContractStand> holding() {
        String held = "c.totals.workRetainage + c.totals.storedRetainage";
        return contracts(
                " join ProgressClaim c on c.contractId = k.id and " + held + " > 0 and " + LATEST_CLAIM,
                held + " desc, k.number");
    }

    private List<ContractStand> contracts(String join, String order) {
        Conditions conditions = visible("k", "k.id");
        List<Object[]> rows = conditions
                .bind(em.createQuery(
                        "select k.id, k.number, k.title, k.kind, d.name, k.originalSum, k.approvedChanges, k.billed"
                                + " from Contract k join DirectoryCompany d on d.id = k.companyId" + join
                                + conditions.where() + " order by " + order,
                        Object[].class))
                .setMaxResults(LARGEST)
                .getResultList();
        Map<UUID, Money[]> latest =
                latest(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> contract(row, latest.getOrDefault((UUID) row[0], new Money[] {Money.ZERO, Money.ZERO})))
                .toList();
    }

    private static ContractStand contract(Object[] row, Money... latest) {
        return new ContractStand(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (ContractKind) row[3],
                (String) row[4],
                money(row[5]).plus(money(row[6])),
                latest[0],
                money(row[7]),
                latest[1]);
    }

    private Map<UUID, Money[]> latest(List<UUID> contracts) {
        Map<UUID, Money[]> found = new HashMap<>();
        if (!contracts.isEmpty()) {
            em.createQuery(
                            "select c.contractId, c.totals.completedAndStored, c.totals.workRetainage,"
                                    + " c.totals.storedRetainage from ProgressClaim c where c.contractId in :contracts and "
                                    + LATEST_CLAIM,
                            Object[].class)
                    .setParameter("contracts", contracts)
                    .getResultList()
                    .forEach(row -> found.put(
                            (UUID) row[0],
                            new Money[] {money(row[1]), money(row[2]).plus(money(row[3]))}));
        }
        return found;
    }

    // the price of all contracts, what was certified on them, and how many they are
    private Map<Direction, Money[]> prices() {
        Conditions conditions = visible("k", "k.id");
        Map<Direction, Money[]> prices = new EnumMap<>(Direction.class);
        conditions
                .bind(em.createQuery(
                        "select k.kind, sum(k.originalSum), sum(k.approvedChanges), sum(k.billed), count(k)"
                                + " from Contract k" + conditions.where() + " group by k.kind",
                        Object[].class))
                .getResultList()
                .forEach(row -> prices.merge(
                        ((ContractKind) row[0]).direction(),
                        new Money[] {money(row[1]).plus(money(row[2])), money(row[3]), money(row[4])},
                        StandQuery::sum));
        return prices;
    }

    private Map<Direction, Money[]> stands() {
        Conditions conditions = visible("c", "c.contractId").and(LATEST_CLAIM);
        Map<Direction, Money[]> stands = new EnumMap<>(Direction.class);
        conditions
                .bind(em.createQuery(
                        "select c.direction, sum(c.totals.completedAndStored), sum(c.totals.workRetainage),"
                                + " sum(c.totals.storedRetainage) from ProgressClaim c" + conditions.where()
                                + " group by c.direction",
                        Object[].class))
                .getResultList()
                .forEach(row -> stands.put(
                        (Direction) row[0],
                        new Money[] {money(row[1]), money(row[2]).plus(money(row[3]))}));
        return stands;
    }

    private void periods(
            Map<Direction, Map<ClaimStatus, Long>> statuses, Map<Direction, TreeMap<LocalDate, PeriodStand>> periods) {
        Conditions conditions = visible("c", "c.contractId");
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

    private static Money[] sum(Money[] one, Money... other) {
        Money[] sum = new Money[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i].plus(other[i]);
        }
        return sum;
    }

    // a sum comes from the database as a number, and not as what is summed up
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : Money.of(((Number) sum).longValue());
    }
}
