package org.claimwright.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.claimwright.api.json.Json;
import org.claimwright.core.idempotency.Answer;
import org.claimwright.core.idempotency.IdempotentRequests;

/** Answers a POST. One that carries an {@code Idempotency-Key} is done once and answered alike each time it is sent. */
@ApplicationScoped
public class Once {
    @Inject
    private Received received;

    @Inject
    private IdempotentRequests requests;

    /** Makes something new, which is then found under {@code collection}. */
    public Response created(String collection, Supplier<? extends Identified> work) {
        return answered(() -> {
            Identified shape = work.get();
            String location = collection + "/" + shape.id();
            return new Answer(Response.Status.CREATED.getStatusCode(), location, shape.version(), Json.bytes(shape));
        });
    }

    /** Does something with what is there. */
    public Response done(Supplier<? extends Versioned> work) {
        return answered(() -> {
            Versioned shape = work.get();
            return new Answer(Response.Status.OK.getStatusCode(), null, shape.version(), Json.bytes(shape));
        });
    }

    private Response answered(Supplier<Answer> work) {
        Answer answer = received.idempotencyKey()
                .map(key -> requests.once(key, received.fingerprint(), work))
                .orElseGet(work);
        Response.ResponseBuilder response = Response.status(answer.status())
                .header(HttpHeaders.ETAG, "\"" + answer.version() + "\"")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body());
        return answer.location() == null
                ? response.build()
                : response.location(URI.create(answer.location())).build();
    }
}
