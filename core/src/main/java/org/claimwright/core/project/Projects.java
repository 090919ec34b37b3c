package org.claimwright.core.project;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.change.Change;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.paging.Words;
import org.claimwright.core.problem.Problem;

/** The projects of an account. Account administrators make and change them; members see theirs. */
@Stateless
@InAccount
public class Projects {
    private static final String VISIBLE =
            """
            from Project p
            where (:everywhere = true
                or exists (select 1 from ProjectMember m where m.projectId = p.id and m.personId = :me
                    and (m.commitments <> :none or m.clientContracts <> :none or m.directory <> :none)))
            """
                    + " and " + Words.found("q", "p.name", "p.number");

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    @Inject
    private Event<Change> changes;

    public ProjectSheet create(ProjectDraft draft) {
        access.requireAdministrator(Action.MANAGE_PROJECT);
        Project project = new Project(draft, clock.instant());
        requireFreeNumber(project);
        em.persist(project);
        em.flush();
        note(project, "CREATED", Map.of());
        return project.sheet();
    }

    /** @param version the version that the caller saw */
    public ProjectSheet change(UUID id, int version, ProjectDraft draft) {
        memberships.visible(em, id);
        access.requireAdministrator(Action.MANAGE_PROJECT);
        Project project = em.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE);
        requireVersion(project.version(), version);
        Map<String, ?> before = Map.of("project", project.draft());
        project.change(draft, hasContracts(id));
        requireFreeNumber(project);
        em.flush();
        note(project, "CHANGED", before);
        return project.sheet();
    }

    public ProjectSheet one(UUID id) {
        Project project = memberships.visible(em, id);
        access.requireThat(Action.VIEW_PROJECT, true);
        return project.sheet();
    }

    /** The projects that the caller may see, by number. */
    public Page<ProjectSheet> list(String q, Paging paging) {
        access.requireThat(Action.VIEW_PROJECT, true);
        Caller caller = access.caller();
        List<Project> found = asking(
                        em.createQuery("select p " + VISIBLE + " order by p.number, p.id", Project.class), caller, q)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultList();
        long total = asking(em.createQuery("select count(p) " + VISIBLE, Long.class), caller, q)
                .getSingleResult();
        return Page.of(found.stream().map(Project::sheet).toList(), paging, total);
    }

    private static <T> TypedQuery<T> asking(TypedQuery<T> query, Caller caller, String q) {
        return query.setParameter("everywhere", caller.administrator())
                .setParameter("me", caller.personId())
                .setParameter("none", Level.NONE)
                .setParameter("q", Words.asked(q));
    }

    private void requireFreeNumber(Project project) {
        boolean taken = !em.createQuery(
                        "select p.id from Project p where lower(p.number) = lower(:number) and p.id <> :id")
                // asked before the change is written, or the index would refuse it without saying where
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", project.number())
                .setParameter("id", project.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Problem.NUMBER_TAKEN.refusalAt("/number", Map.of("number", project.number()));
        }
    }

    private boolean hasContracts(UUID id) {
        return !em.createNativeQuery("select 1 from contract where project_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void note(Project project, String action, Map<String, ?> before) {
        changes.fire(
                Change.of(Change.Subject.PROJECT, project.id(), action, before, Map.of("project", project.draft())));
    }

    private static void requireVersion(int actual, int seen) {
        if (actual != seen) {
            throw Problem.STALE.refusal(Map.of("version", actual));
        }
    }
}
