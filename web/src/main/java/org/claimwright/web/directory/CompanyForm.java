package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyDraft;
import org.claimwright.core.directory.CompanyKind;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.form.RowForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A company of the directory, with its people. */
@Named
@ViewScoped
public class CompanyForm extends RowForm<CompanyDraft> {
    private static final long serialVersionUID = 1L;
    private static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private transient Companies companies;

    @EJB
    private transient People people;

    @Inject
    private transient FrameView frame;

    public CompanyForm() {
        super(CompanyDraft.class);
    }

    public void create() {
        startWith(null);
    }

    public void open() {
        start();
    }

    @Override
    protected Saved<CompanyDraft> saved() {
        CompanyRow row = companies.one(getId());
        return new Saved<>(
                row.version(),
                new CompanyDraft(
                        row.name(),
                        row.kind(),
                        row.email(),
                        row.phone(),
                        row.address(),
                        row.taxNumbers(),
                        row.language(),
                        row.market()));
    }

    @Override
    protected void send(int version, CompanyDraft draft) throws IOException {
        CompanyRow saved = isNew() ? companies.create(draft) : companies.change(getId(), version, draft);
        Browser.goTo(frame.getBase() + "/directory/companies/" + saved.id());
    }

    public List<PersonRow> getPeople() {
        return people.list(getId(), null, MANY).items();
    }

    /** Whether the visitor changes the directory. */
    public boolean isManaged() {
        return people.manages();
    }

    public List<CompanyKind> getKinds() {
        return List.of(CompanyKind.values());
    }

    public List<String> getLanguages() {
        return List.of("en", "fr");
    }
}
