package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.SearchedList;

/** The list of people. */
@Named
@RequestScoped
public class PeopleView extends SearchedList<PersonRow> {
    @EJB
    private People people;

    @Override
    protected Page<PersonRow> find(String words, Paging paging) {
        return people.list(null, words, paging);
    }

    /** Whether the visitor changes the directory. */
    public boolean isManaged() {
        return people.manages();
    }
}
