package org.claimwright.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimwright.core.db.Races;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.Texts;
import org.claimwright.core.terminology.WordChoice;

/** Answers whatever was thrown: a refusal as what it is, anything unforeseen with nothing but the id of an incident. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int DEEPEST = 30;

    /** What may be refused before the project is known, and costs nothing more than a look at it. */
    private static final Set<Kind> TOLD_OF_THEIR_PROJECT =
            EnumSet.complementOf(EnumSet.of(Kind.UNAUTHENTICATED, Kind.TOO_MANY, Kind.FAILED, Kind.UNAVAILABLE));

    @Context
    private UriInfo uri;

    @Inject
    private Reader reader;

    @Inject
    private Addressed addressed;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Refusal> refusal = refusalIn(thrown).or(() -> Races.refusal(thrown));
        if (refusal.isPresent()) {
            return answer(refusal.get()).build();
        } else if (thrown instanceof WebApplicationException web) {
            return answer(web);
        }
        return incident(thrown);
    }

    // the container wraps what a use case throws, and Jersey what a converter throws
    private static Optional<Refusal> refusalIn(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private Response answer(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return thrown.getResponse();
        } else if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return incident(thrown);
        }
        Response.ResponseBuilder answer = answer(ofStatus(status).refusal());
        String allowed = thrown.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    /** What a status of the server's own choice means. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.NOT_SIGNED_IN;
            case 403 -> Problem.NOT_ALLOWED;
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 406 -> Problem.NOT_ACCEPTABLE;
            case 413 -> Problem.BODY_TOO_LARGE;
            case 415 -> Problem.UNSUPPORTED_MEDIA_TYPE;
            default -> Problem.MALFORMED_REQUEST;
        };
    }

    private Response incident(Throwable thrown) {
        UUID incident = UUID.randomUUID();
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        return answer(Problem.INCIDENT.refusal(Map.of("incident", incident))).build();
    }

    private ProblemDetails details(Texts texts) {
        return new ProblemDetails(
                uri.getBaseUri().getRawPath(), uri.getRequestUri().getRawPath(), texts);
    }

    private Response.ResponseBuilder answer(Refusal refusal) {
        Kind kind = refusal.problem().kind();
        Texts texts = texts(kind);
        Response.ResponseBuilder answer = Response.status(kind.status())
                .type("application/problem+json")
                .language(texts.locale())
                .entity(details(texts).of(refusal));
        return switch (kind) {
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, Races.RETRY_AFTER_SECONDS);
            default -> answer;
        };
    }

    // what broke may also keep us from knowing who reads: a problem is told nevertheless
    private Texts texts(Kind kind) {
        try {
            if (TOLD_OF_THEIR_PROJECT.contains(kind)) {
                addressed.settle(uri.getPath());
            }
            return reader.texts();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Reader unknown");
            return Texts.in(WordChoice.NONE.dictionary());
        }
    }
}
