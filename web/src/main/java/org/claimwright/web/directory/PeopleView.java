package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Page;
import org.claimwright.web.frame.PageNumber;

/** The list of people. */
@Named
@RequestScoped
public class PeopleView {
    @EJB
    private People people;

    private String number;
    private String words;
    private Page<PersonRow> page;

    public void open() {
        page = people.list(null, words, PageNumber.read(number));
    }

    /** Whether the visitor changes the directory. */
    public boolean isManaged() {
        return people.manages();
    }

    public Page<PersonRow> getPage() {
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
