package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Standing;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;

/** Reads progress claims: rows of a list with their totals, one claim whole, frozen versions. */
@Stateless
@InAccount
public class ClaimSearch {
    static final String ROWS =
            """
            select new org.claimwright.core.claim.ClaimRow(c.id, c.version, c.projectId, p.number, c.contractId, k.number,
                k.title, k.companyId, d.name, c.direction, c.sequence, c.head.number, c.status, c.type, c.head.periodId, c.head.startOn,
                c.head.endOn, c.head.billingOn, b.dueOn, c.submittedAt, k.currency, c.totals, c.certificate)
            from ProgressClaim c
                join Contract k on k.id = c.contractId
                join DirectoryCompany d on d.id = k.companyId
                join Project p on p.id = c.projectId
                join BillingPeriod b on b.id = c.head.periodId
            """;
    private static final String WITH_CONTRACTS =
            """
             from ProgressClaim c
                join Contract k on k.id = c.contractId
                join DirectoryCompany d on d.id = k.companyId
            """;
    private static final String ALONE = " from ProgressClaim c ";
    private static final int MOST_COUNTED = 10_000;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ContractStandings standings;

    /** One claim, whole. */
    public ClaimSheet one(UUID id) {
        ProgressClaim claim = found(id);
        Contract contract = standings.permitted(em, claim.contractId(), Action.VIEW_LINES);
        return claim.sheet(contract.currency(), contract.decimals(), ClaimLineRows.of(em, id));
    }

    /** One claim as far as the caller may see it: whole, or its totals alone. */
    public SeenClaim seen(UUID id) {
        ProgressClaim claim = found(id);
        Contract contract = standings.permitted(em, claim.contractId(), Action.VIEW_CLAIM);
        boolean lines = standings.seesLines(em, contract);
        return lines ? new SeenClaim(one(id), true) : new SeenClaim(head(claim, contract), false);
    }

    /** One claim without its lines. */
    public ClaimSheet head(UUID id) {
        ProgressClaim claim = found(id);
        return head(claim, standings.permitted(em, claim.contractId(), Action.VIEW_CLAIM));
    }

    private static ClaimSheet head(ProgressClaim claim, Contract contract) {
        return claim.sheet(contract.currency(), contract.decimals(), List.of());
    }

    /** How the caller stands towards the contract of a claim, for pages that show what can be done. */
    public Standing standing(UUID id) {
        Contract contract = standings.permitted(em, found(id).contractId(), Action.VIEW_CLAIM);
        return standings.of(em, contract);
    }

    /** The claims that the caller may see. */
    public Page<ClaimRow> list(ClaimFilter filter, Paging paging) {
        access.requireThat(Action.VIEW_CLAIM, true);
        Conditions conditions = conditions(filter);
        String where = conditions.where();
        ClaimFilter.Sort sort = filter.sort() == null ? ClaimFilter.Sort.NEWEST : filter.sort();
        List<ClaimRow> rows = conditions
                .bind(em.createQuery(ROWS + where + " order by " + sort.order(), ClaimRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        // a search or a company looks into the contract of a claim
        boolean alone =
                filter.companyId() == null && (filter.q() == null || filter.q().isBlank());
        return counted(rows, paging, conditions, (alone ? ALONE : WITH_CONTRACTS) + where);
    }

    /** The claims that the caller may see that come to one of these amounts, or were certified for it. */
    public List<ClaimRow> ofAmount(Collection<Money> amounts, Paging paging) {
        access.requireThat(Action.VIEW_CLAIM, true);
        Conditions conditions = new Conditions()
                .and("(c.totals.gross in :amounts or c.certificate.amount in :amounts)", "amounts", amounts);
        VisibleContracts.only(access.caller(), "c.contractId", conditions);
        return conditions
                .bind(em.createQuery(ROWS + conditions.where() + " order by c.createdAt desc, c.id", ClaimRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
    }

    // counting is what grows with the claims that are stored: it ends where nobody reads on
    private Page<ClaimRow> counted(List<ClaimRow> rows, Paging paging, Conditions conditions, String those) {
        if (rows.size() < paging.perPage() && (!rows.isEmpty() || paging.page() == 1)) {
            return Page.of(rows, paging, paging.offset() + rows.size());
        }
        // what every index of the list holds: no row of the table is read for it
        boolean many = !conditions
                .bind(em.createQuery("select c.createdAt" + those, Instant.class))
                .setFirstResult(MOST_COUNTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return many
                ? Page.ofMany(rows, paging, MOST_COUNTED)
                : Page.of(
                        rows,
                        paging,
                        conditions
                                .bind(em.createQuery("select count(c)" + those, Long.class))
                                .getSingleResult());
    }

    /** The frozen versions of a claim, oldest first. */
    public List<VersionRow> versions(UUID id) {
        standings.permitted(em, found(id).contractId(), Action.VIEW_CLAIM);
        return em.createQuery(
                        """
                        select new org.claimwright.core.claim.VersionRow(v.claimId, v.number, v.kind, v.status, v.frozenAt,
                            v.frozenBy)
                        from ClaimVersion v where v.claimId = :claim order by v.number
                        """,
                        VersionRow.class)
                .setParameter("claim", id)
                .getResultList();
    }

    /** One frozen version, as it was. */
    public VersionSheet version(UUID id, int number) {
        standings.permitted(em, found(id).contractId(), Action.VIEW_LINES);
        ClaimVersion version = em.find(ClaimVersion.class, new ClaimVersion.Key(id, number));
        if (version == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return version.sheet();
    }

    private ProgressClaim found(UUID id) {
        ProgressClaim claim = em.find(ProgressClaim.class, id);
        if (claim == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return claim;
    }

    private Conditions conditions(ClaimFilter filter) {
        Conditions conditions = new Conditions()
                .and("c.projectId = :project", "project", filter.projectId())
                .and("c.contractId = :contract", "contract", filter.contractId())
                .and("c.head.periodId = :period", "period", filter.periodId())
                .and("k.companyId = :company", "company", filter.companyId())
                .and("c.direction = :direction", "direction", filter.direction())
                .and("c.status = :status", "status", filter.status())
                .containing(filter.q(), "q", "c.head.number", "k.number", "k.title", "d.name");
        VisibleContracts.only(access.caller(), "c.contractId", conditions);
        return conditions;
    }
}
