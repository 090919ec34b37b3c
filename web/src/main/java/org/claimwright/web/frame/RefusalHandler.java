package org.claimwright.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.db.Races;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Refusal;
import org.primefaces.csp.CspException;

/**
 * What happens on a page when something went wrong: a refusal is said at the field or on top; what is not there or not
 * allowed gets its own page; anything else gets a number to ask about, and is in the log under that number.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    private static final System.Logger LOG = System.getLogger("claimwright.web");
    private static final String REASON = "reasonOfDenial";
    private static final String INCIDENT = "incidentNumber";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getResponseComplete()) {
                answer(failure, faces);
            }
        }
    }

    private static void answer(Throwable failure, FacesContext faces) {
        Optional<Refusal> refusal = refusal(failure);
        if (refusal.isPresent()) {
            answer(refusal.get(), faces);
        } else if (cause(failure, ViewExpiredException.class) != null || cause(failure, CspException.class) != null) {
            startAgain(faces);
        } else {
            answer(failure, UUID.randomUUID().toString(), faces);
        }
    }

    /** What was refused, by a use case or by the database itself; nothing if it is a failure indeed. */
    static Optional<Refusal> refusal(Throwable failure) {
        return Optional.ofNullable(cause(failure, Refusal.class)).or(() -> Races.refusal(failure));
    }

    private static void answer(Refusal refusal, FacesContext faces) {
        boolean missing = refusal.problem().kind() == Kind.MISSING;
        if (faces.isPostback() && !missing) {
            Said.of(refusal, faces);
            faces.renderResponse();
        } else if (faces.isPostback()) {
            startAgain(faces);
        } else {
            faces.getExternalContext().getRequestMap().put(REASON, Said.sentence(refusal, faces));
            Kind kind = refusal.problem().kind();
            boolean told = kind == Kind.FORBIDDEN || kind == Kind.UNAVAILABLE;
            send(faces, told ? kind.status() : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(Throwable failure, String incident, FacesContext faces) {
        LOG.log(System.Logger.Level.ERROR, "incident " + incident, failure);
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (faces.isPostback() && !rendering) {
            Said.incident(incident, faces);
            faces.renderResponse();
        } else if (faces.isPostback() && !faces.getExternalContext().isResponseCommitted()) {
            startAgain(faces);
        } else {
            faces.getExternalContext().getRequestMap().put(INCIDENT, incident);
            send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (external.isResponseCommitted()) {
                LOG.log(System.Logger.Level.WARNING, "a page broke off with " + status);
            } else {
                external.responseReset();
                Headers.ofPage((HttpServletResponse) external.getResponse());
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the page was left open until its session ended, or what was sent belongs to no page of ours: it is shown anew
    private static void startAgain(FacesContext faces) {
        try {
            Browser.goTo(PageAddresses.asked(faces).orElse("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
