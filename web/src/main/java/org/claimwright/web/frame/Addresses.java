package org.claimwright.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.claim.ContactBills;
import org.claimwright.core.project.Reader;
import org.claimwright.core.signin.SignIn;
import org.claimwright.core.signin.Visitor;

/**
 * Leads an address to its page, and says that there is none where there is no page, where the account is not one of the
 * visitor's, or where somebody asks for a page by the name of its file.
 */
@WebFilter("/*")
public class Addresses extends HttpFilter {
    /** The request attribute that keeps the address as it was asked for. */
    static final String ASKED = "claimwright.address";

    private static final long serialVersionUID = 1L;
    private static final List<String> NOT_OURS =
            List.of("/api/v1/", "/health", "/openapi", "/metrics", "/jakarta.faces.resource/");

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Reader reader;

    @EJB
    private transient ContactBills contacts;

    @EJB
    private transient SignIn signIn;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = address(request);
        if (NOT_OURS.stream().anyMatch(address::startsWith)) {
            Headers.ofAnything(response);
            chain.doFilter(request, response);
            return;
        }
        Headers.ofPage(response);
        reader.comesWith(BrowserLanguage.asked(request));
        if (!BrowserLanguage.choose(request, response) && !BrowserTheme.choose(request, response)) {
            lead(address, request, response);
        }
    }

    private void lead(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> view = isOfPrograms(address) ? Optional.empty() : view(address);
        if (view.isPresent()) {
            request.setAttribute(ASKED, address);
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (!isOfPrograms(address) && isAccountAlone(address)) {
            Browser.goTo(address + "/", response);
        } else if (!isOfPrograms(address) && view(withoutEnd(address)).isPresent()) {
            String state = request.getQueryString();
            Browser.goTo(withoutEnd(address) + (state == null ? "" : "?" + state), response);
        } else {
            speakAsToKnown();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    // whoever is signed in strays outside of the account, and is told so in words of their own
    private void speakAsToKnown() {
        if (current.caller().isEmpty()) {
            visitor.loginId().map(signIn::wordsOf).ifPresent(words -> reader.comesWith(words));
        }
    }

    // no account has this for a short name
    private static boolean isOfPrograms(String address) {
        return address.equals("/api") || address.startsWith("/api/");
    }

    private static String withoutEnd(String address) {
        return address.replaceFirst("/$", "");
    }

    private Optional<String> view(String address) {
        return Pages.open(address).or(() -> current.caller().isPresent() ? ofAccount(address) : Optional.empty());
    }

    // who only bills as a contact begins with that, and is shown nothing else
    private Optional<String> ofAccount(String address) {
        return Pages.isHome(address) && contacts.isAll() ? Optional.of(Pages.OF_CONTACT) : Pages.ofAccount(address);
    }

    private boolean isAccountAlone(String address) {
        return current.caller().isPresent() && address.indexOf('/', 1) < 0;
    }

    private static String address(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
