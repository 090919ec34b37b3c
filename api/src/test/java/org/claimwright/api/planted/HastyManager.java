package org.claimwright.api.planted;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.claimwright.api.planted.web.Page;

/** Reads the database, the clock and a page, and is made for each request. */
@Path("hasty")
public class HastyManager {
    private final EntityManager entities;
    private final Page page;

    public HastyManager(EntityManager entities, Page page) {
        this.entities = entities;
        this.page = page;
    }

    @Override
    public String toString() {
        return Instant.now() + " " + entities + page;
    }
}
