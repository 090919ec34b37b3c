package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.paging.Page;
import org.claimwright.web.frame.PageNumber;

/** The list of companies. */
@Named
@RequestScoped
public class CompaniesView {
    @EJB
    private Companies companies;

    @EJB
    private People people;

    private String number;
    private String words;
    private Page<CompanyRow> page;

    public void open() {
        page = companies.list(words, PageNumber.read(number));
    }

    /** Whether the visitor changes the directory. */
    public boolean isManaged() {
        return people.manages();
    }

    public Page<CompanyRow> getPage() {
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
