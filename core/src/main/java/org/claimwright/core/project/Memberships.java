package org.claimwright.core.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Tool;
import org.claimwright.core.problem.Problem;

/** What the caller is in a project. Account administrators are administrators everywhere in their account. */
@Dependent
public class Memberships {
    private final Access access;
    private final CurrentProject current;

    @Inject
    public Memberships(Access access, CurrentProject current) {
        this.access = access;
        this.current = current;
    }

    /** The project, if the caller may know of it: as an account administrator or as a member with any level. */
    public Project visible(EntityManager em, UUID projectId) {
        Project project = em.find(Project.class, projectId);
        if (project == null || !knows(em, projectId)) {
            throw Problem.NOT_FOUND.refusal();
        }
        current.isAbout(projectId);
        return project;
    }

    /** The caller's level for one tool of a project. */
    public Level level(EntityManager em, UUID projectId, Tool tool) {
        Caller caller = access.caller();
        if (caller.administrator()) {
            return Level.ADMIN;
        }
        ProjectMember member = member(em, projectId, caller);
        return member == null ? Level.NONE : member.level(tool);
    }

    /** Whether the caller may know of a project: as an account administrator or as a member with any level. */
    public boolean knows(EntityManager em, UUID projectId) {
        Caller caller = access.caller();
        ProjectMember member = caller.administrator() ? null : member(em, projectId, caller);
        return caller.administrator() || (member != null && anyLevel(member));
    }

    private static boolean anyLevel(ProjectMember member) {
        for (Tool tool : Tool.values()) {
            if (member.level(tool) != Level.NONE) {
                return true;
            }
        }
        return false;
    }

    private static ProjectMember member(EntityManager em, UUID projectId, Caller caller) {
        return em.find(ProjectMember.class, new ProjectMember.Key(projectId, caller.personId()));
    }
}
