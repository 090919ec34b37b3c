package org.claimwright.core.project;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.change.Change;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;

/** Who takes part in a project, and at which levels. */
@Stateless
@InAccount
public class Members {
    private static final String ROWS =
            "select p.id, m.version, p.name, p.email, d.name, m.directory, m.commitments," + " m.clientContracts";
    private static final String FROM = " from ProjectMember m join Person p on p.id = m.personId left join p.company d";

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<Change> changes;

    public MemberSheet one(UUID projectId, UUID personId) {
        memberships.visible(em, projectId);
        access.requireThat(Action.VIEW_PROJECT, true);
        return sheet(projectId, personId, member(projectId, personId).orElseThrow(Problem.NOT_FOUND::refusal));
    }

    /**
     * The members of a project by name.
     *
     * @param q a part of a name, an e-mail address or a company; null for all
     */
    public Page<MemberRow> list(UUID projectId, String q, Paging paging) {
        memberships.visible(em, projectId);
        access.requireAdministrator(Action.MANAGE_PROJECT);
        Conditions conditions = new Conditions()
                .and("m.projectId = :project", "project", projectId)
                .containing(q, "q", "p.name", "p.email", "d.name");
        List<MemberRow> rows = conditions
                .bind(em.createQuery(
                        ROWS + FROM + conditions.where() + " order by p.sortName, p.name, p.id", Object[].class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.perPage())
                .getResultStream()
                .map(Members::row)
                .toList();
        long total = conditions
                .bind(em.createQuery("select count(m)" + FROM + conditions.where(), Long.class))
                .getSingleResult();
        return Page.of(rows, paging, total);
    }

    private static MemberRow row(Object... row) {
        MemberDraft levels = new MemberDraft((Level) row[5], (Level) row[6], (Level) row[7]);
        return new MemberRow(
                (UUID) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], levels);
    }

    /**
     * Makes somebody a member, or changes the levels of one.
     *
     * @param seen the version that the caller saw; null for somebody who is no member yet
     */
    public MemberSheet put(UUID projectId, UUID personId, Integer seen, MemberDraft levels) {
        memberships.visible(em, projectId);
        access.requireAdministrator(Action.MANAGE_PROJECT);
        requirePerson(personId);
        Optional<ProjectMember> known = held(projectId, personId);
        requireSeen(known, seen);
        Map<String, ?> before =
                known.map(member -> entry(personId, member.levels())).orElse(Map.of());
        known.ifPresent(member -> member.change(levels));
        ProjectMember member = known.orElseGet(() -> join(projectId, personId, levels));
        em.flush();
        changes.fire(Change.of(Change.Subject.PROJECT, projectId, "MEMBER_PUT", before, entry(personId, levels)));
        return sheet(projectId, personId, member);
    }

    /** @param seen the version that the caller saw */
    public void remove(UUID projectId, UUID personId, int seen) {
        memberships.visible(em, projectId);
        access.requireAdministrator(Action.MANAGE_PROJECT);
        Optional<ProjectMember> known = held(projectId, personId);
        ProjectMember member = known.orElseThrow(Problem.NOT_FOUND::refusal);
        requireSeen(known, seen);
        em.remove(member);
        em.flush();
        Map<String, ?> before = entry(personId, member.levels());
        changes.fire(Change.of(Change.Subject.PROJECT, projectId, "MEMBER_REMOVED", before, Map.of()));
    }

    private static void requireSeen(Optional<ProjectMember> known, Integer seen) {
        if (known.isPresent() && seen == null) {
            throw Problem.VERSION_REQUIRED.refusal();
        }
        int present = known.map(ProjectMember::version).orElse(-1);
        if (seen != null && seen != present) {
            throw Problem.STALE.refusal(known.isPresent() ? Map.of("version", present) : Map.of());
        }
    }

    private Optional<ProjectMember> held(UUID projectId, UUID personId) {
        ProjectMember.Key key = new ProjectMember.Key(projectId, personId);
        return Optional.ofNullable(em.find(ProjectMember.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    private ProjectMember join(UUID projectId, UUID personId, MemberDraft levels) {
        ProjectMember member = new ProjectMember(projectId, personId, levels);
        em.persist(member);
        return member;
    }

    private Optional<ProjectMember> member(UUID projectId, UUID personId) {
        return Optional.ofNullable(em.find(ProjectMember.class, new ProjectMember.Key(projectId, personId)));
    }

    private void requirePerson(UUID personId) {
        List<?> found = em.createNativeQuery("select 1 from person where id = ?1")
                .setParameter(1, personId)
                .getResultList();
        if (found.isEmpty()) {
            throw Problem.NOT_FOUND.refusal();
        }
    }

    private static Map<String, ?> entry(UUID personId, MemberDraft levels) {
        return Map.of("member", personId, "levels", levels);
    }

    private static MemberSheet sheet(UUID projectId, UUID personId, ProjectMember member) {
        return new MemberSheet(projectId, personId, member.version(), member.levels());
    }
}
