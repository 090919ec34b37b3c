package org.claimwright.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.claimwright.core.signin.LocalPath;
import org.claimwright.core.signin.SessionLimit;
import org.claimwright.core.signin.SignedIn;

/** The browser that sent the request of a page. */
public final class Browser {
    private static final String PROXY_HEADER = "CLAIMWRIGHT_CLIENT_HEADER";

    private static final String FAREWELL = "claimwright.farewell";

    private static final int LONGEST_ADDRESS = 60;

    private Browser() {}

    /**
     * Where it is: the peer of the connection, or what the operator's own proxy noted last in the header that
     * {@code CLAIMWRIGHT_CLIENT_HEADER} names.
     */
    public static String address() {
        HttpServletRequest request = request();
        String header = System.getProperty(PROXY_HEADER, System.getenv(PROXY_HEADER));
        String noted = header == null || header.isBlank() ? null : request.getHeader(header.strip());
        String last = noted == null ? request.getRemoteAddr() : noted.substring(noted.lastIndexOf(',') + 1);
        String plain = last.replaceAll("[^0-9A-Fa-f.:%]", "");
        return plain.substring(0, Math.min(LONGEST_ADDRESS, plain.length()));
    }

    /** Starts the session of somebody who came in, under a new name, and goes where it was asked to. */
    public static void comeIn(SignedIn signedIn, String target) throws IOException {
        HttpServletRequest request = request();
        HttpSession session = request.getSession();
        // a session that somebody else gave to this browser is worth nothing
        request.changeSessionId();
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        session.setMaxInactiveInterval((int) SessionLimit.SESSION_IDLE.length().toSeconds());
        goTo(LocalPath.of(target));
    }

    /** Ends the session of somebody whose sign-in is no more; what is to be said last is kept for the next page. */
    public static void leave(Farewell last) {
        HttpServletRequest request = request();
        request.getSession().invalidate();
        request.getSession().setAttribute(FAREWELL, last);
    }

    /** What is to be said last, once; null for nothing. */
    public static Farewell farewell() {
        HttpSession session = request().getSession(false);
        if (session == null || !(session.getAttribute(FAREWELL) instanceof Farewell last)) {
            return null;
        }
        session.removeAttribute(FAREWELL);
        return last;
    }

    /** Sends the browser on to an address of ours. */
    public static void goTo(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().redirect(address);
        } else {
            goTo(address, (HttpServletResponse) faces.getExternalContext().getResponse());
        }
        faces.responseComplete();
    }

    // without scheme and host, which behind a proxy the server does not know
    static void goTo(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }

    /** What the addresses of this product start with, as this browser knows it. */
    public static String origin() {
        HttpServletRequest request = request();
        String scheme = Https.isUsed() ? "https" : request.getScheme();
        return scheme + "://" + request.getHeader("Host");
    }

    /** The path of the page of ours that sent the browser here; empty when it is not known or not one of ours. */
    static String cameFrom() {
        String page = request().getHeader("Referer");
        if (page == null || !page.startsWith(origin() + "/")) {
            return "";
        }
        String path = page.substring(origin().length());
        return LocalPath.of(path).equals(path) ? path : "";
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
