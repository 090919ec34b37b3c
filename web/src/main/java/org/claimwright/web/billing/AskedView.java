package org.claimwright.web.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What the address of the page asked for, for as long as the page stands: what is sent from it does not say it again. */
@Named("asked")
@ViewScoped
public class AskedView extends RegisterAsked {
    private static final long serialVersionUID = 1L;
}
