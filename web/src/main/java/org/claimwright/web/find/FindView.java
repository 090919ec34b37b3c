package org.claimwright.web.find;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;

/** What drops from an input while somebody types: the first few that fit. */
@Named
@RequestScoped
public class FindView {
    private static final Paging FEW = new Paging(1, 8);

    @EJB
    private Projects projects;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    private String words;
    private List<ProjectSheet> foundProjects = List.of();
    private List<CompanyRow> foundCompanies = List.of();
    private List<PersonRow> foundPeople = List.of();

    public void projects() {
        foundProjects = projects.list(words, FEW).items();
    }

    public void companies() {
        foundCompanies = companies.list(words, FEW).items();
    }

    public void people() {
        foundPeople = people.list(null, words, FEW).items();
    }

    public List<PersonRow> getFoundPeople() {
        return foundPeople;
    }

    public List<ProjectSheet> getFoundProjects() {
        return foundProjects;
    }

    public List<CompanyRow> getFoundCompanies() {
        return foundCompanies;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
