package org.claimwright.core.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * Reads histories. Who may see a thing may see its history; what lines were and became is for those who see lines.
 */
@Stateless
@InAccount
public class Histories {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private ClaimSearch claims;

    @Inject
    private Contracts contracts;

    /** The history of a claim, latest first. */
    public Page<HistoryEntry> ofClaim(UUID claimId, Paging paging) {
        boolean lines = claims.standing(claimId).seesLines();
        Page<HistoryEntry> all = page(claimId, paging);
        return lines ? all : all.map(HistoryEntry::withoutLines);
    }

    /** The history of a claim, latest first, the cells that were saved in one sitting told together. */
    public Page<Sitting> sittings(UUID claimId, Paging paging) {
        boolean lines = claims.standing(claimId).seesLines();
        Page<Sitting> all = new Sittings(em, claimId).page(paging);
        return lines ? all : all.map(Sitting::withoutLines);
    }

    /** The history of a contract, latest first. */
    public Page<HistoryEntry> ofContract(UUID contractId, Paging paging) {
        contracts.standing(contractId);
        return page(contractId, paging);
    }

    private Page<HistoryEntry> page(UUID subject, Paging paging) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, at, person_name, on_behalf, action, changed_from, changed_to, remark
                        from history_entry where subject_id = ?1 order by id desc limit ?2 offset ?3
                        """)
                .setParameter(1, subject)
                .setParameter(2, paging.perPage())
                .setParameter(3, paging.offset())
                .getResultList();
        Number total = (Number) em.createNativeQuery("select count(*) from history_entry where subject_id = ?1")
                .setParameter(1, subject)
                .getSingleResult();
        List<HistoryEntry> entries =
                rows.stream().map(row -> entry((Object[]) row)).toList();
        return Page.of(entries, paging, total.longValue());
    }

    static HistoryEntry entry(Object[] row) {
        return new HistoryEntry(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (String) row[2],
                (Boolean) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
