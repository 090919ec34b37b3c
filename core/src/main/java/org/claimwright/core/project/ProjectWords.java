package org.claimwright.core.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.terminology.WordChoice;

/** The words that a project's people read unless they chose others. */
@Stateless
@InAccount
public class ProjectWords {
    @PersistenceContext(unitName = "claimwright")
    EntityManager em;

    @Inject
    Access access;

    /** @return nothing chosen for a project that is not of the caller's account */
    @OpenToAll("which words a project uses tells nothing about it")
    public WordChoice of(UUID project) {
        access.caller();
        return em.createQuery(
                        """
                        select p.language, p.market, p.pointOfView from Project p where p.id = :project
                        """,
                        Object[].class)
                .setParameter("project", project)
                .getResultStream()
                .map(row -> WordChoice.of((String) row[0], code(row[1]), code(row[2])))
                .findFirst()
                .orElse(WordChoice.NONE);
    }

    private static String code(Object constant) {
        return constant == null ? null : ((Enum<?>) constant).name();
    }
}
