package org.claimwright.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.problem.Problem;

/** Lets nobody past without a valid key, but to what is open to all. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    @Inject
    private CurrentCaller current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> asked = resource.getResourceClass();
        boolean open = asked != null && asked.isAnnotationPresent(Open.class);
        if (!open && current.caller().isEmpty()) {
            throw Problem.NOT_SIGNED_IN.refusal();
        }
    }
}
