package org.claimwright.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.problem.Problem;

/** Holds every key to its limit and tells with each answer how much of it is left. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String STATE = RateLimit.State.class.getName();

    @Inject
    private CurrentCaller current;

    @Inject
    private RateLimit limit;

    @Override
    public void filter(ContainerRequestContext request) {
        current.caller().ifPresent(caller -> count(caller, request));
    }

    private void count(Caller caller, ContainerRequestContext request) {
        Object who = caller.keyId() == null ? caller.personId() : caller.keyId();
        RateLimit.State state = limit.count(who.toString());
        request.setProperty(STATE, state);
        if (!state.taken()) {
            throw Problem.TOO_MANY_REQUESTS.refusal(Map.of("limit", state.limit(), "after", state.resetAfter()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof RateLimit.State state) {
            response.getHeaders().putSingle("RateLimit-Limit", state.limit());
            response.getHeaders().putSingle("RateLimit-Remaining", state.remaining());
            response.getHeaders().putSingle("RateLimit-Reset", state.resetAfter());
            if (!state.taken()) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, state.resetAfter());
            }
        }
    }
}
