package org.claimwright.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** Refuses query parameters that the resource does not know, since a filter that is ignored gives a wrong answer. */
@Provider
@ApplicationScoped
@Priority(Priorities.HEADER_DECORATOR)
public class ParameterFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Set<String> known = method == null ? Set.of() : QueryParameters.of(method);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw unknown(shortened(name), known);
        }
        if (values.size() > 1) {
            throw Problem.BAD_PARAMETER.refusal(Map.of("parameter", name, "why", "REPEATED"));
        }
        if (values.get(0).chars().anyMatch(Character::isISOControl)) {
            throw Problem.BAD_PARAMETER.refusal(Map.of("parameter", name, "why", "INVISIBLE_CHARACTERS"));
        }
    }

    private static Refusal unknown(String name, Set<String> known) {
        return known.isEmpty()
                ? Problem.UNKNOWN_PARAMETER.refusal(Map.of("parameter", name, "count", 0))
                : Problem.UNKNOWN_PARAMETER.refusal(Map.of("parameter", name, "known", String.join(", ", known)));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
