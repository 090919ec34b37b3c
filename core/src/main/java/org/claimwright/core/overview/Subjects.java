package org.claimwright.core.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.project.Memberships;

/**
 * Which project a request is about that was refused before anybody looked: so that it is refused in the words in which
 * everything else about that project is said.
 */
@Stateless
@InAccount
public class Subjects {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private ContractStandings standings;

    @Inject
    private CurrentProject current;

    /** Settles the project in which this stands; nothing where there is no such thing, or none the caller may know of. */
    @OpenToAll("tells its project of a thing that the caller sees, and of nothing else")
    public Optional<UUID> settle(Subject kind, UUID id) {
        access.caller();
        Optional<UUID> project =
                switch (kind) {
                    case PROJECT ->
                        found("select p.id from Project p where p.id = :id", UUID.class, id)
                                .filter(this::sees);
                    case BILLING_PERIOD ->
                        found("select p.projectId from BillingPeriod p where p.id = :id", UUID.class, id)
                                .filter(this::sees);
                    case CONTRACT -> found("select c from Contract c where c.id = :id", id);
                    case CHANGE_ORDER ->
                        found(
                                "select c from Contract c join ChangeOrder o on o.contractId = c.id where o.id = :id",
                                id);
                    case PROGRESS_CLAIM ->
                        found(
                                "select c from Contract c join ProgressClaim p on p.contractId = c.id where p.id = :id",
                                id);
                };
        project.ifPresent(current::isAbout);
        return project;
    }

    private boolean sees(UUID project) {
        return memberships.knows(em, project) || standings.isContactIn(em, project);
    }

    private Optional<UUID> found(String contract, UUID id) {
        return found(contract, Contract.class, id)
                .filter(one -> standings.of(em, one).sees())
                .map(Contract::projectId);
    }

    private <T> Optional<T> found(String query, Class<T> type, UUID id) {
        return em.createQuery(query, type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
