package org.claimwright.core.overview;

import jakarta.ejb.EJB;
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
import org.claimwright.core.project.Memberships;
import org.claimwright.core.project.Project;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;

/** How a project stands: what was claimed, certified and held on it, and what is late. */
@Stateless
@InAccount
public class Overviews {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private Projects projects;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    public ProjectStand of(UUID projectId) {
        access.requireThat(Action.VIEW_PROJECT, true);
        Project project = memberships.visible(em, projectId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), project.zone());
        ProjectSheet sheet = projects.one(projectId);
        StandQuery stands = new StandQuery(em, access.caller(), projectId);
        WaitingQuery waiting = new WaitingQuery(em, access.caller(), projectId);
        List<WaitingPeriod> late = waiting.periods(today).stream()
                .filter(period -> period.dueOn().isBefore(today))
                .toList();
        return new ProjectStand(
                sheet,
                today,
                stands.sides(),
                stands.contracts(),
                stands.holding(),
                late,
                waiting.late(today, stands.visible("c", "c.contractId")));
    }
}
