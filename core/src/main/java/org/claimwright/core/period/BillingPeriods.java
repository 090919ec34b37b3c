package org.claimwright.core.period;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.change.Change;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Memberships;
import org.claimwright.core.project.Project;

/** The billing periods of a project. Within one direction they never overlap; several may be open. */
@Stateless
@InAccount
public class BillingPeriods {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private ContractStandings standings;

    @Inject
    private Clock clock;

    @Inject
    private Event<Change> changes;

    public PeriodSheet create(UUID projectId, PeriodDraft draft) {
        requireVisible(projectId);
        requireManager(projectId, draft.direction());
        BillingPeriod period = new BillingPeriod(projectId, draft);
        requireNoOverlap(period);
        em.persist(period);
        em.flush();
        note(period, "CREATED", Map.of());
        return period.sheet();
    }

    /** @param version the version that the caller saw */
    public PeriodSheet change(UUID id, int version, PeriodDraft draft) {
        BillingPeriod period = changeable(id, version);
        requireManager(period.projectId(), draft.direction());
        Map<String, ?> before = Map.of("period", period.draft());
        BillingPeriod.check(draft);
        period.change(draft, isBilled(id));
        requireNoOverlap(period);
        em.flush();
        note(period, "CHANGED", before);
        return period.sheet();
    }

    /** Removes a period that nobody has billed in. */
    public void delete(UUID id, int version) {
        BillingPeriod period = changeable(id, version);
        if (isBilled(id)) {
            throw Problem.PERIOD_HAS_CLAIMS.refusal();
        }
        em.remove(period);
        em.flush();
        Map<String, ?> before = Map.of("period", period.draft());
        changes.fire(Change.of(Change.Subject.BILLING_PERIOD, id, "DELETED", before, Map.of()));
    }

    public PeriodSheet one(UUID id) {
        BillingPeriod period = visible(id);
        access.requireThat(Action.VIEW_PROJECT, true);
        return period.sheet();
    }

    /** @param direction null for both */
    public Page<PeriodSheet> list(UUID projectId, Direction direction, PeriodStatus status, Paging paging) {
        requireVisible(projectId);
        access.requireThat(Action.VIEW_PROJECT, true);
        Conditions conditions = new Conditions()
                .and("p.projectId = :project", "project", projectId)
                .and("p.direction = :direction", "direction", direction)
                .and("p.status = :status", "status", status);
        String from = " from BillingPeriod p" + conditions.where();
        List<BillingPeriod> found = conditions
                .bind(em.createQuery("select p" + from + " order by p.startOn desc, p.direction", BillingPeriod.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        long total = conditions
                .bind(em.createQuery("select count(p)" + from, Long.class))
                .getSingleResult();
        return Page.of(found.stream().map(BillingPeriod::sheet).toList(), paging, total);
    }

    /** What the next period would usually be: after the last one, on the days that the project's settings name. */
    public PeriodDraft next(UUID projectId, Direction direction) {
        Project project = memberships.visible(em, projectId);
        requireManager(projectId, direction);
        List<LocalDate> last = em.createQuery(
                        "select max(p.endOn) from BillingPeriod p where p.projectId = :project and p.direction = :direction",
                        LocalDate.class)
                .setParameter("project", projectId)
                .setParameter("direction", direction)
                .getResultList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), project.zone());
        return new UsualPeriod(project.settings()).after(last.get(0), today).draft(direction);
    }

    private BillingPeriod visible(UUID id) {
        BillingPeriod period = present(em.find(BillingPeriod.class, id));
        requireVisible(period.projectId());
        return period;
    }

    private static BillingPeriod present(BillingPeriod period) {
        if (period == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        return period;
    }

    // a claim contact sees nothing of the project but the periods to bill in
    private void requireVisible(UUID projectId) {
        if (!standings.isContactIn(em, projectId)) {
            memberships.visible(em, projectId);
        }
    }

    private BillingPeriod changeable(UUID id, int version) {
        BillingPeriod seen = visible(id);
        requireManager(seen.projectId(), seen.direction());
        BillingPeriod period = present(em.find(BillingPeriod.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (period.version() != version) {
            throw Problem.STALE.refusal(Map.of("version", period.version()));
        }
        return period;
    }

    private void requireManager(UUID projectId, Direction direction) {
        Level level = memberships.level(em, projectId, direction.tool());
        access.requireThat(Action.MANAGE_PERIODS, level == Level.ADMIN);
    }

    // a friendly answer for the usual case; two at once are stopped by the exclusion constraint
    private void requireNoOverlap(BillingPeriod period) {
        List<BillingPeriod> overlapping = em.createQuery(
                        """
                        select p from BillingPeriod p where p.projectId = :project and p.direction = :direction
                          and p.id <> :id and p.startOn <= :end and p.endOn >= :start order by p.startOn
                        """,
                        BillingPeriod.class)
                // asked before the change is written, or the constraint would refuse it without saying where
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("project", period.projectId())
                .setParameter("direction", period.direction())
                .setParameter("id", period.id())
                .setParameter("start", period.startOn())
                .setParameter("end", period.endOn())
                .setMaxResults(1)
                .getResultList();
        for (BillingPeriod other : overlapping) {
            throw Problem.PERIOD_OVERLAPS.refusalAt("/startOn", Map.of("start", other.startOn(), "end", other.endOn()));
        }
    }

    private boolean isBilled(UUID id) {
        return !em.createNativeQuery("select 1 from progress_claim where period_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void note(BillingPeriod period, String action, Map<String, ?> before) {
        changes.fire(Change.of(
                Change.Subject.BILLING_PERIOD, period.id(), action, before, Map.of("period", period.draft())));
    }
}
