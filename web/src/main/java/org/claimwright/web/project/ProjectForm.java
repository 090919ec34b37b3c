package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.core.access.Action;
import org.claimwright.core.directory.AccountRow;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.ContactsMayBill;
import org.claimwright.core.project.OverBilling;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.web.form.RowForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A project with its settings, to be filled in or changed. */
@Named
@ViewScoped
public class ProjectForm extends RowForm<ProjectDraft> {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Projects projects;

    @EJB
    private transient Accounts accounts;

    @Inject
    private transient FrameView frame;

    public ProjectForm() {
        super(ProjectDraft.class);
    }

    public void create() {
        frame.requireAdministrator(Action.MANAGE_PROJECT);
        AccountRow account = accounts.mine();
        startWith(new ProjectDraft(null, null, account.currency(), account.timeZone(), null, null, null, null, null));
    }

    public void open() {
        start();
        frame.requireAdministrator(Action.MANAGE_PROJECT);
    }

    @Override
    protected Saved<ProjectDraft> saved() {
        ProjectSheet sheet = projects.one(getId());
        return new Saved<>(sheet.version(), sheet.project());
    }

    @Override
    protected void send(int version, ProjectDraft draft) throws IOException {
        ProjectSheet saved = isNew() ? projects.create(draft) : projects.change(getId(), version, draft);
        Browser.goTo(frame.getBase() + "/projects/" + saved.id());
    }

    /** Invitations are not built yet, so contacts cannot wait for one. */
    public List<ContactsMayBill> getContactChoices() {
        return Stream.of(ContactsMayBill.values())
                .filter(choice -> choice != ContactsMayBill.WHEN_INVITED)
                .toList();
    }

    public List<ClaimType> getClaimTypes() {
        return List.of(ClaimType.values());
    }

    public List<OverBilling> getOverBillings() {
        return List.of(OverBilling.values());
    }

    public List<AccountingMethod> getMethods() {
        return List.of(AccountingMethod.values());
    }
}
