package org.claimwright.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwright.core.signin.LocalPath;

/**
 * Sends forms back to the address that the page was asked for under, with all that it asked for, and not to the file
 * behind it: what is refused, or sent after the session ended, comes back to the same state of the page.
 */
public class PageAddresses extends ViewHandlerWrapper {
    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return asked(context).orElseGet(() -> super.getActionURL(context, viewId));
    }

    /** The address that was asked for, with all that it asked for as far as that is short and plain. */
    static Optional<String> asked(FacesContext context) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(Addresses.ASKED);
        Object state = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return Optional.ofNullable(address)
                .map(known -> state == null ? known.toString() : LocalPath.of(known + "?" + state));
    }

    /** Numbers and dates are written and read as in the country of the reader's words. */
    @Override
    public Locale calculateLocale(FacesContext context) {
        return TextView.current().texts().locale();
    }
}
