package org.claimwright.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.claimwright.core.access.CurrentProject;
import org.claimwright.core.overview.ProjectTools;
import org.claimwright.core.overview.Tools;
import org.claimwright.core.problem.Refusal;

/** The tools beside a page: those of the account and, on a page about a project, those of the project. */
@Named("tools")
@RequestScoped
public class ToolsView {
    @EJB
    private Tools tools;

    @Inject
    private CurrentProject current;

    @Inject
    private FrameView frame;

    private ProjectTools project;
    private boolean asked;

    /** The project that the page is about; null on others. */
    public ProjectTools getProject() {
        if (!asked) {
            asked = true;
            project = current.project().map(this::known).orElse(null);
        }
        return project;
    }

    private ProjectTools known(UUID id) {
        try {
            return tools.of(id);
        } catch (Refusal refusal) {
            // a page about something of the project that its reader stands in no other way in
            return null;
        }
    }

    /** What the addresses of the project start with. */
    public String getBase() {
        return frame.getBase() + "/projects/" + getProject().id();
    }

    /** Whether the page is that of an account under this path, and of no project. */
    public boolean at(String path) {
        boolean there = path.isEmpty() ? frame.is("/") : frame.at(path);
        return there && getProject() == null;
    }

    /** Whether the page belongs to this part of the project. */
    public boolean in(String part) {
        String base = "/projects/" + getProject().id();
        return switch (part) {
            case "" -> frame.is(base);
            case "/billing" -> frame.at(base + part) || frame.at("/claims");
            case "/contracts" -> frame.at(base + part) || frame.at("/contracts") || frame.at("/change-orders");
            default -> frame.at(base + part);
        };
    }
}
