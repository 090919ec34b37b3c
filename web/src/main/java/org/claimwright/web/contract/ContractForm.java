package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.contract.Candidate;
import org.claimwright.core.contract.Candidates;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.web.form.RowForm;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The general page of a contract, to be filled in or changed. */
@Named
@ViewScoped
public class ContractForm extends RowForm<ContractDraft> {
    private static final long serialVersionUID = 1L;
    private static final String CONTACTS = "contactIds";
    private static final String ACCESSORS = "accessorIds";

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient Candidates candidates;

    @Inject
    private transient FrameView frame;

    private UUID project;
    private String kind;
    private String companyName;
    private transient List<Candidate> contactChoice;
    private transient List<Candidate> accessorChoice;

    public ContractForm() {
        super(ContractDraft.class);
    }

    /** A new contract of a project. */
    public void create() {
        ContractKind sort = Stream.of(ContractKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(ContractKind.SUBCONTRACT);
        startWith(new ContractDraft(
                sort, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null));
        getAccessorChoice();
    }

    /** A contract to change. */
    public void open() {
        start();
        getAccessorChoice();
    }

    @Override
    protected Saved<ContractDraft> saved() {
        ContractSheet sheet = contracts.one(getId());
        project = sheet.projectId();
        companyName = sheet.companyName();
        return new Saved<>(sheet.version(), sheet.contract());
    }

    @Override
    protected void send(int version, ContractDraft draft) throws IOException {
        if (isNew()) {
            ContractSheet made = contracts.create(project, draft);
            Browser.goTo(frame.getBase() + "/contracts/" + made.id() + "?tab=schedule");
        } else {
            contracts.change(getId(), version, draft);
            Browser.goTo(frame.getBase() + "/contracts/" + getId());
        }
    }

    /** Shows the people of the company that was just chosen. */
    public void look() {
        contactChoice = null;
    }

    /** The people of the company; whoever cannot be a claim contact comes with the reason. */
    public List<Candidate> getContactChoice() {
        UUID chosen = (UUID) getTyped().get("companyId");
        if (contactChoice == null) {
            contactChoice = chosen == null ? List.of() : candidates.contacts(project, sort(), chosen);
        }
        return contactChoice;
    }

    /** The members of the project. */
    public List<Candidate> getAccessorChoice() {
        if (accessorChoice == null) {
            accessorChoice = candidates.accessors(project, sort());
        }
        return accessorChoice;
    }

    /** Whoever is a contact already can be taken off, but not be put back while something is in the way. */
    public boolean isOff(Candidate candidate) {
        return candidate.why() != null && !List.of(getContacts()).contains(candidate.id());
    }

    public UUID[] getContacts() {
        return ids(CONTACTS);
    }

    public void setContacts(UUID... contacts) {
        getTyped().put(CONTACTS, new ArrayList<>(List.of(contacts)));
    }

    public UUID[] getAccessors() {
        return ids(ACCESSORS);
    }

    public void setAccessors(UUID... accessors) {
        getTyped().put(ACCESSORS, new ArrayList<>(List.of(accessors)));
    }

    private UUID[] ids(String component) {
        return getTyped().get(component) instanceof List<?> list
                ? list.stream().map(UUID.class::cast).toArray(UUID[]::new)
                : new UUID[0];
    }

    public boolean isUpstream() {
        return sort().direction() == Direction.UPSTREAM;
    }

    public boolean isPurchaseOrder() {
        return sort() == ContractKind.PURCHASE_ORDER;
    }

    private ContractKind sort() {
        return (ContractKind) getTyped().get("kind");
    }

    public List<AccountingMethod> getMethods() {
        return List.of(AccountingMethod.values());
    }

    public String getCompanyName() {
        return companyName;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
