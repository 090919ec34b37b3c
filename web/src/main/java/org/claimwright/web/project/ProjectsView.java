package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.web.frame.SearchedList;

/** The list of projects. */
@Named
@RequestScoped
public class ProjectsView extends SearchedList<ProjectSheet> {
    @EJB
    private Projects projects;

    @Override
    protected Page<ProjectSheet> find(String words, Paging paging) {
        return projects.list(words, paging);
    }
}
