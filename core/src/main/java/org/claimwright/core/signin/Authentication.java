package org.claimwright.core.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.db.Races;
import org.claimwright.core.problem.Refusal;

/**
 * Finds out who sends a request, once, before anything else happens. In the API a key says it and never the session, so
 * that no page of somebody else's can make a browser act there; on pages the session says it. The person is looked up
 * anew each time: who was made inactive is out with the next request.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(cw_[A-Za-z0-9_-]{43})");

    @EJB
    private Logins logins;

    @Inject
    private CurrentCaller current;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        try {
            return admit(request, response, context, path);
        } catch (RuntimeException e) {
            Refusal away = Races.refusal(e).orElseThrow(() -> e);
            return Places.isApi(path) ? unknown(away, context) : sendAway(response);
        }
    }

    private AuthenticationStatus admit(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String path) {
        if (Places.isApi(path)) {
            // who stays unknown here is refused by the API, in its own format
            admitKey(request.getHeader("Authorization"));
            if (Places.isBesideApi(path)) {
                admitSession(request, path);
            }
            return context.doNothing();
        }
        if (Places.isPublic(path) || admitSession(request, path) || Places.isOpen(path)) {
            return context.doNothing();
        }
        return askToSignIn(request, response, path);
    }

    private AuthenticationStatus unknown(Refusal because, HttpMessageContext context) {
        current.stayUnknown(because);
        return context.doNothing();
    }

    private static AuthenticationStatus sendAway(HttpServletResponse response) {
        try {
            response.setHeader("Retry-After", Integer.toString(Races.RETRY_AFTER_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // decoded and without path parameters, as the container itself reads it: no spelling of an address gets around
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getServletContext().getContextPath() + request.getServletPath() + rest;
    }

    private void admitKey(String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization.strip());
        if (bearer.matches()) {
            logins.ofKey(bearer.group(1), LocalDate.now(clock)).ifPresent(current::become);
        }
    }

    private boolean admitSession(HttpServletRequest request, String path) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return false;
        }
        Optional<Logins.Holder> holder = logins.holder(signedIn.loginId(), Places.account(path))
                .filter(found -> !signedIn.isOver(clock.instant(), found.passwordChangedAt()));
        if (holder.isEmpty()) {
            session.invalidate();
            return false;
        }
        visitor.become(signedIn.loginId(), holder.get());
        holder.get().caller().ifPresent(current::become);
        return true;
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        // a form is sent to the address of its page
        boolean ofPage = List.of("GET", "POST").contains(request.getMethod());
        String asked = ofPage && query != null ? path + "?" + query : path;
        String signIn = "/sign-in?continue=" + URLEncoder.encode(LocalPath.of(asked), StandardCharsets.UTF_8);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                tellScript(response, signIn);
            } else {
                // here already, for the filter that tells it with every page is not reached
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("X-Frame-Options", "DENY");
                response.setHeader("Referrer-Policy", "same-origin");
                // without scheme and host, which behind a proxy the server does not know
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", signIn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    // a script in a page that was left open follows no redirect; it reads where to go
    private static void tellScript(HttpServletResponse response, String signIn) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                        + "\"/></partial-response>");
    }
}
