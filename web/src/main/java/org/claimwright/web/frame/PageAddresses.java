package org.claimwright.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Sends forms back to the address that the page was asked for under, and not to the file behind it. */
public class PageAddresses extends ViewHandlerWrapper {
    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object asked = context.getExternalContext().getRequestMap().get(Addresses.ASKED);
        return asked == null ? super.getActionURL(context, viewId) : asked.toString();
    }

    /** Numbers and dates are written and read as in the country of the reader's words. */
    @Override
    public Locale calculateLocale(FacesContext context) {
        return TextView.current().texts().locale();
    }
}
