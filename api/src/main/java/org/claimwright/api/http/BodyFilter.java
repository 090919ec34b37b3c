package org.claimwright.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.problem.Problem;

/** Takes a body whole, up to a limit. A change without a body is one that says nothing: an empty object. */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {
    static final int LARGEST = 5 * 1024 * 1024;

    private static final long MOST_DISCARDED = 20L * 1024 * 1024;
    private static final Set<String> CHANGES = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final byte[] NOTHING = {'{', '}'};

    @Inject
    private Received received;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        long expected = expected(request);
        byte[] body = request.getEntityStream().readNBytes((int) Math.min(expected, LARGEST + 1));
        if (body.length > LARGEST) {
            // who is still sending would not read the answer
            request.getEntityStream().skip(Math.min(expected - body.length, MOST_DISCARDED));
            throw Problem.BODY_TOO_LARGE.refusal(Map.of("most", LARGEST));
        }
        if (body.length == 0 && CHANGES.contains(request.getMethod())) {
            body = NOTHING;
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        received.take(request, body);
    }

    // where a change to HTTP/2 is offered and not taken, the server never sees the end of a body: what was announced is
    // all
    private static long expected(ContainerRequestContext request) {
        if (request.getHeaderString("Upgrade") == null) {
            return Long.MAX_VALUE;
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            throw Problem.LENGTH_REQUIRED.refusal();
        }
        return Math.max(request.getLength(), 0);
    }
}
