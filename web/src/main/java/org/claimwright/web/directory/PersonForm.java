package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.Messages;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonDraft;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.web.form.RowForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A person of the directory; administrators make the link that brings the person in. */
@Named
@ViewScoped
public class PersonForm extends RowForm<PersonDraft> {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient People people;

    @EJB
    private transient Companies companies;

    @EJB
    private transient SignInLinks links;

    @Inject
    private transient FrameView frame;

    private UUID company;
    private transient PersonRow person;
    private transient String companyName;
    private transient String link;

    public PersonForm() {
        super(PersonDraft.class);
    }

    public void create() {
        companyName = company == null ? null : companies.one(company).name();
        startWith(new PersonDraft(null, null, company, null, null, true, Messages.VIA_EMAIL, null, null, null));
    }

    public void open() {
        start();
    }

    @Override
    protected Saved<PersonDraft> saved() {
        person = people.one(getId());
        return new Saved<>(
                person.version(),
                new PersonDraft(
                        person.name(),
                        person.email(),
                        person.companyId(),
                        person.title(),
                        person.phone(),
                        person.active(),
                        person.messages(),
                        person.language(),
                        person.market(),
                        person.pointOfView()));
    }

    @Override
    protected void send(int version, PersonDraft draft) throws IOException {
        PersonRow kept = isNew() ? people.create(draft) : people.change(getId(), version, draft);
        Browser.goTo(frame.getBase() + "/directory/people/" + kept.id());
    }

    public void invite() {
        link = Browser.origin() + "/welcome?link=" + links.issue(getId());
    }

    /** The link just made, in the answer that made it and never again. */
    public String getLink() {
        return link;
    }

    public PersonRow getPerson() {
        if (person == null && !isNew()) {
            person = people.one(getId());
        }
        return person;
    }

    public String getCompanyName() {
        return getPerson() == null ? companyName : getPerson().companyName();
    }

    public boolean isManaged() {
        return people.manages() && (getPerson() == null || !getPerson().administrator() || frame.isAdministrator());
    }

    public List<Messages> getMessageChoices() {
        return List.of(Messages.values());
    }

    public UUID getCompany() {
        return company;
    }

    public void setCompany(UUID company) {
        this.company = company;
    }
}
