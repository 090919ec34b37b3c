package org.claimwright.web.sheet;

import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.db.Races;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.Reader;

/** Answers the script of a grid, and nobody else: in the session of the page, to the person the page was made for. */
public abstract class SheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("claimwright.web");

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Reader reader;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = new Answer(request, response);
        try {
            SheetRequest asked = new SheetRequest(request);
            asked.requirePage(current.caller().orElseThrow(Problem.NOT_SIGNED_IN::refusal));
            answer.write(HttpServletResponse.SC_OK, "application/json", answered(asked));
        } catch (Refusal refusal) {
            refuse(refusal, answer);
        } catch (RuntimeException failure) {
            refuse(refusalIn(failure), answer);
        }
    }

    private Consumer<JsonGenerator> answered(SheetRequest asked) {
        return switch (asked.method()) {
            case "GET" -> read(asked);
            case "PATCH" -> change(asked);
            case "POST" -> take(asked);
            default -> throw Problem.METHOD_NOT_ALLOWED.refusal();
        };
    }

    private void refuse(Refusal refusal, Answer answer) throws IOException {
        SheetProblem problem = new SheetProblem(refusal, reader.texts());
        answer.write(refusal.problem().kind().status(), "application/problem+json", problem::write);
    }

    private static Refusal refusalIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return Races.refusal(failure).orElseGet(() -> incident(failure));
    }

    private static Refusal incident(RuntimeException failure) {
        UUID incident = UUID.randomUUID();
        LOG.log(System.Logger.Level.ERROR, "incident " + incident, failure);
        return Problem.INCIDENT.refusal(Map.of("incident", incident));
    }

    /** The words in which sentences of an answer are said. */
    protected final Reader reader() {
        return reader;
    }

    /** What is asked to be shown. */
    protected abstract Consumer<JsonGenerator> read(SheetRequest asked);

    /** What is asked to be changed; the answer tells what came of it. */
    protected abstract Consumer<JsonGenerator> change(SheetRequest asked);

    /** What is handed over; most take nothing. */
    protected Consumer<JsonGenerator> take(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }
}
