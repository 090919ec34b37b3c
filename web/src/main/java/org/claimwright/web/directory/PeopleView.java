package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Page;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.PageNumber;

/** The list of people; administrators make the links that bring them in. */
@Named
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient People people;

    @EJB
    private transient SignInLinks links;

    private String number;
    private String words;
    private transient Page<PersonRow> page;
    private transient PersonRow invited;
    private transient String link;

    public void open() {
        page = people.list(null, words, PageNumber.read(number));
    }

    public void invite(UUID id) {
        link = null;
        String secret = links.issue(id);
        invited = people.one(id);
        link = Browser.origin() + "/welcome?link=" + secret;
    }

    public Page<PersonRow> getPage() {
        if (page == null) {
            open();
        }
        return page;
    }

    /** The person that the link just made is for. */
    public PersonRow getInvited() {
        return invited;
    }

    /** The link just made, in the answer that made it and never again. */
    public String getLink() {
        return link;
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
