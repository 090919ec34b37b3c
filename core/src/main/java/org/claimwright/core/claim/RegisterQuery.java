package org.claimwright.core.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.core.access.Caller;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/** Asks the database for claims of a register: a page of rows, or sums of what is stored with each claim. */
final class RegisterQuery {
    private static final String FROM =
            """
             from ProgressClaim c
                join Contract k on k.id = c.contractId
                join DirectoryCompany d on d.id = k.companyId
            """;
    private static final String SUMS =
            """
            , count(c), sum(c.totals.gross), sum(c.totals.completedAndStored), sum(c.totals.workRetainage),
              sum(c.totals.storedRetainage), sum(c.totals.previousCertificates), sum(c.certificate.withheld)
            """;

    private final EntityManager em;
    private final RegisterFilter filter;
    private final Conditions conditions;

    RegisterQuery(EntityManager em, Caller caller, RegisterFilter filter) {
        this.em = em;
        this.filter = filter;
        conditions = new Conditions()
                .and("c.projectId = :project", "project", filter.projectId())
                .and("c.direction = :direction", "direction", filter.direction())
                .and("c.head.periodId = :period", "period", filter.periodId())
                .and("k.companyId = :company", "company", filter.companyId())
                .and("k.kind = :kind", "kind", filter.kind())
                .and("c.status = :status", "status", filter.status())
                .and("c.id in :chosen", "chosen", filter.chosen())
                .containing(filter.q(), "q", "c.head.number", "k.number", "k.title", "d.name");
        VisibleContracts.only(caller, "c.contractId", conditions);
    }

    /** Only claims that a later one of the same contract builds on. */
    RegisterQuery overtaken() {
        conditions.and("exists (select l.id from ProgressClaim l where l.contractId = c.contractId"
                + " and l.sequence > c.sequence)");
        return this;
    }

    /** Only claims that have one of these statuses. */
    RegisterQuery having(Collection<ClaimStatus> statuses) {
        conditions.and("c.status in :having", "having", statuses);
        return this;
    }

    /** Only claims of these groups. */
    RegisterQuery among(Collection<?> groups) {
        conditions.and(filter.group().key() + " in :groups", "groups", groups);
        return this;
    }

    /** Only claims that are not overtaken, or of these statuses. */
    RegisterQuery latestOr(Collection<ClaimStatus> settled) {
        String latest = "not exists (select l.id from ProgressClaim l where l.contractId = c.contractId"
                + " and l.sequence > c.sequence)";
        if (settled.isEmpty()) {
            conditions.and(latest);
        } else {
            conditions.and("(" + latest + " or c.status in :settled)", "settled", settled);
        }
        return this;
    }

    TypedQuery<ClaimRow> rows() {
        String group = filter.group() == null ? "" : filter.group().order() + ", ";
        String order = " order by " + group + filter.sort().order(filter.descending());
        return conditions.bind(em.createQuery(ClaimSearch.ROWS + conditions.where() + order, ClaimRow.class));
    }

    Page<ClaimRow> page(Paging paging, long total) {
        List<ClaimRow> rows = rows().setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        return Page.of(rows, paging, total);
    }

    /** Sums by what {@code key} says of each claim. */
    Map<Object, ClaimSums> sums(String key) {
        Map<Object, ClaimSums> sums = new LinkedHashMap<>();
        String query = "select " + key + SUMS + FROM + conditions.where() + " group by " + key;
        conditions
                .bind(em.createQuery(query, Object[].class))
                .getResultList()
                .forEach(row -> sums.put(row[0], sums(row)));
        return sums;
    }

    private static ClaimSums sums(Object... row) {
        Money net = money(row[3]).minus(money(row[4])).minus(money(row[5])).minus(money(row[6]));
        return new ClaimSums(((Number) row[1]).longValue(), money(row[2]), net.minus(money(row[7])));
    }

    // a sum comes from the database as a number, and not as what is summed up
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : Money.of(((Number) sum).longValue());
    }
}
