package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * The claims of one side of a project as a register: rows page by page, counts by status, totals of what is filtered. What
 * it adds up is stored with each claim; no line is read.
 */
@Stateless
@InAccount
public class ClaimRegister {
    private static final String COMPANIES =
            """
            select new org.claimwright.core.claim.RegisterCompany(d.id, d.name)
            from DirectoryCompany d where exists (select k.id from Contract k
            """;
    private static final int AT_ONCE = 2_000;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    /** @param total how many there are, as the totals of the same filter say */
    public Page<ClaimRow> list(RegisterFilter filter, Paging paging, long total) {
        return query(filter).page(paging, total);
    }

    /** What the claims of a filter add up to, and how many have which status. */
    public RegisterTotals totals(RegisterFilter filter) {
        return RegisterTotals.of(filter.status(), query(filter.ofAnyStatus()).sums("c.status"));
    }

    /** What each of some groups adds up to, by what {@link RegisterGroup#of} says of its rows. */
    public Map<Object, ClaimSums> groups(RegisterFilter filter, Collection<?> groups) {
        return groups.isEmpty()
                ? Map.of()
                : query(filter).among(groups).sums(filter.group().key());
    }

    /** How many claims there are in each billing period of one side of a project. */
    public Map<UUID, Long> perPeriod(RegisterFilter filter) {
        Map<UUID, Long> counts = new HashMap<>();
        query(filter).sums("c.head.periodId").forEach((period, sums) -> counts.put((UUID) period, sums.claims()));
        return counts;
    }

    /** The companies of the contracts on one side of a project, by name. */
    public List<RegisterCompany> companies(RegisterFilter filter) {
        access.requireThat(Action.VIEW_CONTRACT, true);
        Conditions conditions = new Conditions()
                .and("k.companyId = d.id")
                .and("k.projectId = :project", "project", filter.projectId())
                .and("k.kind in :kinds", "kinds", filter.kinds());
        VisibleContracts.only(access.caller(), "k.id", conditions);
        String order = ") order by d.sortName, d.name, d.id";
        return conditions
                .bind(em.createQuery(COMPANIES + conditions.where() + order, RegisterCompany.class))
                .getResultList();
    }

    /** Hands over every claim of a filter, in its order, without holding more than some of them. */
    public void each(RegisterFilter filter, Consumer<ClaimRow> reader) {
        RegisterQuery query = query(filter);
        int read = AT_ONCE;
        for (int first = 0; read == AT_ONCE; first += read) {
            List<ClaimRow> rows =
                    query.rows().setFirstResult(first).setMaxResults(AT_ONCE).getResultList();
            rows.forEach(reader);
            read = rows.size();
            // rows carry their totals as parts that the persistence unit would keep
            em.clear();
        }
    }

    private RegisterQuery query(RegisterFilter filter) {
        access.requireThat(Action.VIEW_CLAIM, true);
        return new RegisterQuery(em, access.caller(), filter);
    }
}
