package org.claimwright.core.demonstration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.problem.Problem;

/** The end of a demonstration account. An account of somebody's own is never removed. */
@Stateless
@InAccount
public class DemonstrationRemoval {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    /** Whether the caller's account was made by the product itself, to look around in. */
    public boolean isPossible() {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        return ask("is_demonstration");
    }

    /** Removes the caller's account with everything in it, and the sign-ins that lead nowhere else. */
    public void remove() {
        access.requireAdministrator(Action.MANAGE_ACCOUNT);
        if (!ask("remove_demonstration")) {
            throw Problem.NOT_FOUND.refusal();
        }
    }

    private boolean ask(String door) {
        return (Boolean) em.createNativeQuery("select " + door + "(?1)")
                .setParameter(1, access.caller().accountId())
                .getSingleResult();
    }
}
