package org.claimwright.core.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Memberships;
import org.claimwright.core.project.Project;

/** The tools of a project, as somebody who stands in it sees them. */
@Stateless
@InAccount
public class Tools {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private ContractStandings standings;

    /** What the caller can open of a project; for a claim contact that is what it bills on, and nothing more. */
    public ProjectTools of(UUID projectId) {
        access.requireThat(Action.VIEW_PROJECT, true);
        boolean member = memberships.knows(em, projectId);
        Project project = member || standings.isContactIn(em, projectId) ? em.find(Project.class, projectId) : null;
        if (project == null) {
            throw Problem.NOT_FOUND.refusal();
        }
        long contracts = count("Contract k", "k.id", conditions(projectId, "k"));
        Conditions open = conditions(projectId, "c").and("c.status = :status", "status", ClaimStatus.UNDER_REVIEW);
        long underReview = count("ProgressClaim c", "c.contractId", open);
        return new ProjectTools(projectId, project.number(), project.name(), member, contracts, underReview);
    }

    private static Conditions conditions(UUID projectId, String of) {
        return new Conditions().and(of + ".projectId = :project", "project", projectId);
    }

    private long count(String from, String contract, Conditions conditions) {
        VisibleContracts.only(access.caller(), contract, conditions);
        return conditions
                .bind(em.createQuery("select count(" + contract + ") from " + from + conditions.where(), Long.class))
                .getSingleResult();
    }
}
