package org.claimwright.core.overview;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.money.Money;

/**
 * Where a contract stands by its latest claim.
 *
 * @param claimed done and stored to date
 * @param held retained
 */
record LatestClaim(Money claimed, Money held) {
    static final LatestClaim NONE = new LatestClaim(Money.ZERO, Money.ZERO);
    // in SQL: one step into an index for each contract, where the query language of entities compares all claims
    private static final String LATEST =
            """
            select k.id, c.completed_and_stored, c.work_retainage + c.stored_retainage
            from contract k cross join lateral (
              select p.completed_and_stored, p.work_retainage, p.stored_retainage from progress_claim p
              where p.contract_id = k.id and p.status <> 'DRAFT' order by p.sequence desc limit 1) c
            where k.id = any(cast(?1 as uuid[]))
            """;

    /** That of each of some contracts which has a claim. */
    static Map<UUID, LatestClaim> ofEach(EntityManager em, Collection<UUID> contracts) {
        String ids = contracts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        Map<UUID, LatestClaim> found = new HashMap<>();
        List<?> rows = em.createNativeQuery(LATEST).setParameter(1, ids).getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            found.put((UUID) row[0], new LatestClaim(money(row[1]), money(row[2])));
        }
        return found;
    }

    private static Money money(Object minor) {
        return Money.of(((Number) minor).longValue());
    }
}
