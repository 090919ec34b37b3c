package org.claimwright.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.claim.ContactBills;
import org.claimwright.core.directory.DirectoryRights;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.signin.AccountChoice;
import org.claimwright.core.signin.SignIn;
import org.claimwright.core.signin.Visitor;

/** The frame around a page: whose it is, in which account, and where one can go from here. */
@Named("frame")
@RequestScoped
public class FrameView {
    @EJB
    private SignIn signIn;

    @EJB
    private DirectoryRights directory;

    @Inject
    private Visitor visitor;

    @Inject
    private CurrentCaller current;

    @EJB
    private ContactBills contacts;

    private List<AccountChoice> accounts;
    private Boolean contact;
    private Boolean directorySeen;

    public boolean isSignedIn() {
        return visitor.loginId().isPresent();
    }

    public boolean isInAccount() {
        return current.caller().isPresent();
    }

    /** Whether the visitor only bills on contracts, as their contact, and is shown nothing else. */
    public boolean isContact() {
        if (contact == null) {
            contact = isInAccount() && !isAdministrator() && contacts.isAll();
        }
        return contact;
    }

    public boolean isAdministrator() {
        return current.caller().filter(Caller::administrator).isPresent();
    }

    /** Shows a form to administrators alone; the use case asks again when it is sent. */
    public void requireAdministrator(Action action) {
        if (!isAdministrator()) {
            throw Problem.NOT_ALLOWED.refusal(Map.of("action", action, "who", action.who()));
        }
    }

    /** Whether the visitor sees the whole of a tool that belongs to no project. */
    public boolean sees(String tool) {
        if (directorySeen == null) {
            directorySeen = isInAccount() && directory.sees();
        }
        return "directory".equals(tool) && directorySeen;
    }

    public String getAccountName() {
        return visitor.accountName().orElse("");
    }

    public String getEmail() {
        return visitor.email().orElse("");
    }

    /** By which the browser tells apart what each person typed; null outside of an account. */
    public UUID getPersonId() {
        return current.caller().map(Caller::personId).orElse(null);
    }

    public String getPersonName() {
        return current.caller().map(Caller::name).orElse("");
    }

    public List<AccountChoice> getAccounts() {
        if (accounts == null) {
            accounts = visitor.loginId().map(signIn::accountsOf).orElse(List.of());
        }
        return accounts;
    }

    public boolean isSeveralAccounts() {
        return getAccounts().size() > 1;
    }

    /** The short name of the account that the address names. */
    public String getSlug() {
        String address = address();
        int end = address.indexOf('/', 1);
        return isInAccount() ? address.substring(1, end < 0 ? address.length() : end) : "";
    }

    /** What every address in this account starts with. */
    public String getBase() {
        return "/" + getSlug();
    }

    public String getHome() {
        return isInAccount() ? getBase() + "/" : "/";
    }

    /** The page of ours that led here, which is the way back from where nothing is; empty when it is not known. */
    public String getCameFrom() {
        String before = Browser.cameFrom();
        return before.equals(address()) ? "" : before;
    }

    /** The address of this page, with all that it says beside the page. */
    public String getHere() {
        String state = PageState.query(FacesContext.getCurrentInstance());
        return state.isEmpty() ? address() : address() + "?" + state;
    }

    /** Whether this page stands in for another one: what is sent from it would reach that one, which does not know it. */
    public boolean isInstead() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    /** Whether the page is one of those under a path of the account. */
    public boolean at(String path) {
        return address().startsWith(getBase() + path);
    }

    /** Whether the page is the one at a path of the account. */
    public boolean is(String path) {
        return address().equals(getBase() + path);
    }

    /** Another page of the list on this one, which keeps all that the address says beside it. */
    public String step(int page) {
        String state = PageState.queryWithout("page", FacesContext.getCurrentInstance());
        return "?" + (state.isEmpty() ? "" : state + "&") + "page=" + page;
    }

    /** The list on this page as a file for a spreadsheet, filtered as it is. */
    public String file(String kind) {
        String state = PageState.queryWithout("page", FacesContext.getCurrentInstance());
        return address() + "." + kind + (state.isEmpty() ? "" : "?" + state);
    }

    /** The same page with one thing in its address said otherwise, or no longer; from its first step again. */
    public String with(String name, Object value) {
        String state = PageState.queryWithout(name, FacesContext.getCurrentInstance(), "page");
        String said =
                value == null || value.toString().isEmpty() ? "" : name + "=" + PageState.encoded(value.toString());
        String query = Stream.of(state, said).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? address() : "?" + query;
    }

    /** The words that were searched for everywhere. */
    public String getSearched() {
        return is("/search")
                ? FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("q")
                : null;
    }

    /** Two letters for the person, in place of a picture. */
    public String getInitials() {
        String name = getPersonName().isBlank() ? getEmail() : getPersonName();
        return Stream.of(name.split("[\\s@.-]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    public void signOut() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        Browser.goTo("/sign-in");
    }

    private static String address() {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Object asked = request.get(Addresses.ASKED);
        // a page that stands in for one that is not there
        Object missed = request.get(RequestDispatcher.ERROR_REQUEST_URI);
        return asked != null ? asked.toString() : missed != null ? missed.toString() : "/";
    }
}
