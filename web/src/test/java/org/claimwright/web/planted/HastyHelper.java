package org.claimwright.web.planted;

import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.claimwright.web.planted.api.Resource;

/** Lives long without being storable, reads the database, the clock and the API. */
@SessionScoped
public class HastyHelper {
    private final EntityManager entities;
    private final Resource resource;

    public HastyHelper(EntityManager entities, Resource resource) {
        this.entities = entities;
        this.resource = resource;
    }

    @Override
    public String toString() {
        return Instant.now() + " " + entities + resource;
    }
}
