package org.claimwright.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.claimwright.api.http.JsonBodies;
import org.claimwright.api.json.Json;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Texts;

/**
 * Words what the server would answer in the API's stead with a page of its own: a {@code Content-Type} or {@code Accept}
 * that nobody can read is refused before any resource or mapper is asked.
 */
@WebFilter(servletNames = "org.claimwright.api.Api", asyncSupported = true)
public class ServersRefusals extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ServersRefusals.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Worded(request, response));
    }

    private static final class Worded extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Worded(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            tell(
                    status < SC_INTERNAL_SERVER_ERROR
                            ? ProblemMapper.ofStatus(status).refusal()
                            : incident(message));
        }

        private static Refusal incident(String message) {
            UUID incident = UUID.randomUUID();
            LOG.severe(() -> "Incident " + incident + ": " + message);
            return Problem.INCIDENT.refusal(Map.of("incident", incident));
        }

        private void tell(Refusal refusal) throws IOException {
            Texts texts = Texts.in(request.getLocale());
            String base = request.getContextPath() + request.getServletPath() + "/";
            resetBuffer();
            setStatus(refusal.problem().kind().status());
            setContentType(JsonBodies.PROBLEM);
            setHeader("Content-Language", texts.locale().toLanguageTag());
            setHeader("Cache-Control", "private, no-cache");
            setHeader("X-Content-Type-Options", "nosniff");
            ProblemDetails details = new ProblemDetails(base, request.getRequestURI(), texts);
            Json.write(details.of(refusal), getOutputStream());
            flushBuffer();
        }
    }
}
