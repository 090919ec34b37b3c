package org.claimwright.core.contract;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/** Reads the contracts of a project that a caller may see: rows only, a page at a time. */
final class ContractSearch {
    private static final String ROWS =
            """
            select new org.claimwright.core.contract.ContractRow(c.id, c.projectId, c.version, c.kind, c.number, c.title,
                c.status, c.companyId, d.name, c.currency, c.originalSum, c.approvedChanges, c.billed)
            """;
    private static final String SUMS =
            "select c.kind, count(c), sum(c.originalSum), sum(c.approvedChanges), sum(c.billed)";
    private static final String FROM = " from Contract c join DirectoryCompany d on d.id = c.companyId";

    private final EntityManager em;
    private final Caller caller;

    ContractSearch(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    Page<ContractRow> page(UUID projectId, ContractFilter filter, Paging paging) {
        Conditions conditions = conditions(projectId, filter);
        String from = FROM + conditions.where();
        List<ContractRow> rows = conditions
                .bind(em.createQuery(ROWS + from + " order by c.kind, c.number, c.id", ContractRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        long total = conditions
                .bind(em.createQuery("select count(c)" + from, Long.class))
                .getSingleResult();
        return Page.of(rows, paging, total);
    }

    List<ContractTotals> totals(UUID projectId, ContractFilter filter) {
        Conditions conditions = conditions(projectId, filter);
        Map<Direction, ContractTotals> totals = new LinkedHashMap<>();
        conditions
                .bind(em.createQuery(
                        SUMS + FROM + conditions.where() + " group by c.kind order by c.kind", Object[].class))
                .getResultStream()
                .map(ContractSearch::ofKind)
                .forEach(sums -> totals.merge(sums.direction(), sums, ContractTotals::plus));
        return List.copyOf(totals.values());
    }

    private static ContractTotals ofKind(Object... sums) {
        Direction direction = ((ContractKind) sums[0]).direction();
        long contracts = ((Number) sums[1]).longValue();
        return new ContractTotals(direction, contracts, money(sums[2]), money(sums[3]), money(sums[4]));
    }

    // a sum comes from the database as a number, and of nothing as null
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : sum == null ? Money.ZERO : Money.of(((Number) sum).longValue());
    }

    private Conditions conditions(UUID projectId, ContractFilter filter) {
        Conditions conditions = new Conditions()
                .and("c.projectId = :project", "project", projectId)
                .and("c.kind in :kinds", "kinds", kinds(filter))
                .and("c.status = :status", "status", filter.status())
                .and("c.companyId = :company", "company", filter.companyId())
                .containing(filter.q(), "q", "c.number", "c.title", "d.name");
        VisibleContracts.only(caller, "c.id", conditions);
        return conditions;
    }

    private static Set<ContractKind> kinds(ContractFilter filter) {
        Set<ContractKind> kinds = EnumSet.allOf(ContractKind.class);
        kinds.removeIf(kind -> filter.kind() != null && kind != filter.kind());
        kinds.removeIf(kind -> filter.direction() != null && kind.direction() != filter.direction());
        return kinds;
    }
}
