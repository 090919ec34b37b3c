package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The switch in the header between light and dark. */
@Named("theme")
@RequestScoped
public class ThemeView {
    /** What was chosen in this browser; null when it follows the system. */
    public String getChosen() {
        return BrowserTheme.chosen(request()).orElse(null);
    }

    /** Where the same page is in the other theme. */
    public String getOther() {
        String state = PageState.query(FacesContext.getCurrentInstance());
        String other = BrowserTheme.DARK.equals(getChosen()) ? BrowserTheme.LIGHT : BrowserTheme.DARK;
        return "?" + (state.isEmpty() ? "" : state + "&") + BrowserTheme.PARAMETER + "=" + other;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
