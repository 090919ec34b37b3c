package org.claimwright.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.CurrentProject;

/**
 * Settles the words of a page after its data was read and before any of it is written, so that no page mixes two
 * dictionaries; numbers and dates follow. What is sent back from a page is answered in the words of that page.
 */
public class Wording implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String PROJECT = "claimwright.project";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        UIViewRoot page = event.getFacesContext().getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && page != null) {
            current().project().ifPresent(project -> page.getViewMap().put(PROJECT, project));
            page.setLocale(TextView.current().settle().locale());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && page != null && faces.isPostback()) {
            Map<String, Object> kept = page.getViewMap(false);
            if (kept != null && kept.get(PROJECT) instanceof UUID project) {
                current().isAbout(project);
            }
            page.setLocale(TextView.current().texts().locale());
        }
    }

    private static CurrentProject current() {
        return CDI.current().select(CurrentProject.class).get();
    }
}
