package org.claimwright.core.planted;

import jakarta.faces.context.FacesContext;

/** Knows the web. */
public final class PlantedPage {
    private PlantedPage() {}

    /** Where it was asked. */
    public static FacesContext asked() {
        return FacesContext.getCurrentInstance();
    }
}
