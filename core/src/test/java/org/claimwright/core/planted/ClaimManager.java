package org.claimwright.core.planted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Has a name that says nothing, and an entity manager without being a use case. */
@ApplicationScoped
public class ClaimManager {
    @PersistenceContext
    private EntityManager entities;

    /** Forgets everything. */
    public void forget() {
        entities.clear();
    }
}
