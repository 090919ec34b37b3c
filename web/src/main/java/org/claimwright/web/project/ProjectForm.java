package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.access.Action;
import org.claimwright.core.directory.AccountRow;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.project.ClaimType;
import org.claimwright.core.project.ContactsMayBill;
import org.claimwright.core.project.OverBilling;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.web.form.RecordForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A project with its settings, to be filled in or changed. */
@Named
@ViewScoped
public class ProjectForm extends RecordForm<ProjectDraft> {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Projects projects;

    @EJB
    private transient Accounts accounts;

    @Inject
    private transient FrameView frame;

    private UUID id;

    public ProjectForm() {
        super(ProjectDraft.class);
    }

    public void create() {
        requireAdministrator();
        AccountRow account = accounts.mine();
        startWith(new ProjectDraft(null, null, account.currency(), account.timeZone(), null, null, null, null, null));
    }

    public void open() {
        requireAdministrator();
        start();
    }

    // the use case asks again when it is sent
    private void requireAdministrator() {
        if (!frame.isAdministrator()) {
            throw Problem.NOT_ALLOWED.refusal(
                    Map.of("action", Action.MANAGE_PROJECT, "who", Action.MANAGE_PROJECT.who()));
        }
    }

    @Override
    protected Saved<ProjectDraft> saved() {
        ProjectSheet sheet = projects.one(id);
        return new Saved<>(sheet.version(), sheet.project());
    }

    @Override
    protected void send(int version, ProjectDraft draft) throws IOException {
        ProjectSheet saved = id == null ? projects.create(draft) : projects.change(id, version, draft);
        Browser.goTo(frame.getBase() + "/projects/" + saved.id());
    }

    public boolean isNew() {
        return id == null;
    }

    public List<Market> getMarkets() {
        return List.of(Market.values());
    }

    public List<PointOfView> getPointsOfView() {
        return List.of(PointOfView.values());
    }

    public List<String> getLanguages() {
        return List.of("en", "fr");
    }

    public List<String> getTimeZones() {
        return TimeZones.all();
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

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
