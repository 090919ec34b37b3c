package org.claimwright.core.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriod;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Project;

/** The contracts that can be billed and have no claim in a period, each with the reason. */
@Stateless
@InAccount
public class UnbilledContracts {
    private static final String ROWS =
            """
            select new org.claimwright.core.contract.ContractRow(k.id, k.projectId, k.version, k.kind, k.number, k.title,
                k.status, k.companyId, d.name, k.currency, k.originalSum, k.approvedChanges, k.billed)
            """;
    private static final String FROM = " from Contract k join DirectoryCompany d on d.id = k.companyId";
    private static final String UNBILLED =
            "not exists (select c.id from ProgressClaim c where c.contractId = k.id and c.head.periodId = :period)";

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** @param filter of the register; only what it says of contracts and of the period counts */
    public Page<UnbilledRow> list(RegisterFilter filter, Paging paging) {
        Conditions conditions = conditions(filter);
        List<ContractRow> contracts = conditions
                .bind(em.createQuery(ROWS + FROM + conditions.where() + " order by k.number, k.id", ContractRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        Reasons reasons = reasons(filter, contracts);
        return Page.of(contracts.stream().map(reasons::row).toList(), paging, count(filter));
    }

    /** How many contracts there are without a claim in the period of a filter; none where it names no period. */
    public long count(RegisterFilter filter) {
        Conditions conditions = conditions(filter);
        return filter.periodId() == null
                ? 0
                : conditions
                        .bind(em.createQuery("select count(k)" + FROM + conditions.where(), Long.class))
                        .getSingleResult();
    }

    private Reasons reasons(RegisterFilter filter, List<ContractRow> contracts) {
        BillingPeriod period = em.find(BillingPeriod.class, filter.periodId());
        if (period == null || !period.projectId().equals(filter.projectId())) {
            throw Problem.NOT_FOUND.refusal();
        }
        Project project = em.find(Project.class, filter.projectId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), project.zone());
        List<UUID> ids = contracts.stream().map(ContractRow::id).toList();
        return Reasons.read(em, ids, period, today);
    }

    private Conditions conditions(RegisterFilter filter) {
        access.requireThat(Action.VIEW_CONTRACT, true);
        Conditions conditions = new Conditions()
                .and("k.projectId = :project", "project", filter.projectId())
                .and("k.kind in :kinds", "kinds", filter.kinds())
                .and("k.companyId = :company", "company", filter.companyId())
                .and("k.status in :billable", "billable", billable())
                .and(UNBILLED, "period", filter.periodId())
                .containing(filter.q(), "q", "k.number", "k.title", "d.name");
        VisibleContracts.only(access.caller(), "k.id", conditions);
        return conditions;
    }

    private static List<ContractStatus> billable() {
        return List.of(ContractStatus.values()).stream()
                .filter(ContractStatus::allowsBilling)
                .toList();
    }
}
