package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.SearchedList;

/** The list of companies. */
@Named
@RequestScoped
public class CompaniesView extends SearchedList<CompanyRow> {
    @EJB
    private Companies companies;

    @EJB
    private People people;

    @Override
    protected Page<CompanyRow> find(String words, Paging paging) {
        return companies.list(words, paging);
    }

    /** Whether the visitor changes the directory. */
    public boolean isManaged() {
        return people.manages();
    }
}
