package org.claimwright.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The project that a request is about, as soon as the caller is found to stand in it. */
@RequestScoped
public class CurrentProject {
    private UUID project;

    /** The first one stays: what else a request touches does not change whose words it is answered in. */
    public void isAbout(UUID id) {
        project = project == null ? id : project;
    }

    public Optional<UUID> project() {
        return Optional.ofNullable(project);
    }
}
