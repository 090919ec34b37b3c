package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.paging.Page;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.web.frame.PageNumber;

/** The list of projects. */
@Named
@RequestScoped
public class ProjectsView {
    @EJB
    private Projects projects;

    private String number;
    private String words;
    private Page<ProjectSheet> page;

    public void open() {
        page = projects.list(words, PageNumber.read(number));
    }

    public Page<ProjectSheet> getPage() {
        return page;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
