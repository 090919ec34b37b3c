package org.claimwright.core.contract;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Standing;
import org.claimwright.core.change.Change;
import org.claimwright.core.change.Differences;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Memberships;
import org.claimwright.core.project.Project;

/** The contracts of a project in both directions. Administrators of the tool make and change them. */
@Stateless
@InAccount
public class Contracts {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Memberships memberships;

    @Inject
    private ContractStandings standings;

    @Inject
    private Clock clock;

    @Inject
    private Event<Change> changes;

    public ContractSheet create(UUID projectId, ContractDraft draft) {
        Project project = memberships.visible(em, projectId);
        if (draft.kind() == null) {
            throw Problem.REQUIRED.refusalAt("/kind");
        }
        Level level = memberships.level(em, projectId, draft.kind().direction().tool());
        access.requireThat(Action.MANAGE_CONTRACT, level == Level.ADMIN);
        Contract contract = new Contract(project, draft, clock.instant());
        ContractParties parties = new ContractParties(em);
        parties.check(contract, draft);
        em.persist(contract);
        em.flush();
        parties.replace(contract, draft.contactIds(), draft.accessorIds());
        note(contract, "CREATED", Map.of());
        return sheet(contract);
    }

    /** @param version the version that the caller saw */
    public ContractSheet change(UUID id, int version, ContractDraft draft) {
        Contract contract = standings.held(em, id, version, Action.MANAGE_CONTRACT);
        ContractParties parties = new ContractParties(em);
        Map<String, ?> before = facts(contract);
        UUID company = contract.companyId();
        contract.change(em.find(Project.class, contract.projectId()), draft, parties.hasLines(id));
        parties.check(contract, draft);
        if (contract.companyId().equals(company)) {
            parties.replace(contract, draft.contactIds(), draft.accessorIds());
        } else {
            parties.replaceForOtherCompany(contract, draft);
        }
        contract.touch();
        em.flush();
        note(contract, "CHANGED", before);
        return sheet(contract);
    }

    public ContractSheet changeStatus(UUID id, int version, ContractStatus status, String remark) {
        Contract contract = standings.held(em, id, version, Action.MANAGE_CONTRACT);
        if (status == null) {
            throw Problem.REQUIRED.refusalAt("/status");
        }
        String said = Remarks.checked(remark);
        ContractStatus before = contract.status();
        contract.become(status);
        contract.touch();
        em.flush();
        Map<String, ?> from = Map.of("status", before);
        changes.fire(new Change(Change.Subject.CONTRACT, id, "STATUS", from, Map.of("status", status), said, false));
        return sheet(contract);
    }

    public ContractSheet one(UUID id) {
        return sheet(standings.permitted(em, id, Action.VIEW_CONTRACT));
    }

    /** The people of a contract by name, its claim contacts first. */
    public List<ContractPersonRow> people(UUID id) {
        standings.permitted(em, id, Action.VIEW_CONTRACT);
        return new ContractParties(em).rows(id);
    }

    /** How the caller stands towards a contract, for pages that show what can be done. */
    public Standing standing(UUID id) {
        return standings.of(em, standings.permitted(em, id, Action.VIEW_CONTRACT));
    }

    /** @param filter which contracts of the project; those that the caller must not see are left out */
    public Page<ContractRow> list(UUID projectId, ContractFilter filter, Paging paging) {
        if (!standings.isContactIn(em, projectId)) {
            memberships.visible(em, projectId);
        }
        access.requireThat(Action.VIEW_CONTRACT, true);
        return new ContractSearch(em, access.caller()).page(projectId, filter, paging);
    }

    /** What the contracts of a filter come to, in each direction that there is; what is paid and what is received is not one sum. */
    public List<ContractTotals> totals(UUID projectId, ContractFilter filter) {
        if (!standings.isContactIn(em, projectId)) {
            memberships.visible(em, projectId);
        }
        access.requireThat(Action.VIEW_CONTRACT, true);
        return new ContractSearch(em, access.caller()).totals(projectId, filter);
    }

    /** Whether the caller makes and changes contracts of this direction in a project, for pages that offer it. */
    public boolean manages(UUID projectId, Direction direction) {
        if (!standings.isContactIn(em, projectId)) {
            memberships.visible(em, projectId);
        }
        access.requireThat(Action.VIEW_CONTRACT, true);
        return memberships.knows(em, projectId) && memberships.level(em, projectId, direction.tool()) == Level.ADMIN;
    }

    private void note(Contract contract, String action, Map<String, ?> before) {
        Differences made = Differences.between(before, facts(contract));
        changes.fire(Change.of(Change.Subject.CONTRACT, contract.id(), action, made.from(), made.to()));
    }

    private Map<String, ?> facts(Contract contract) {
        return Map.of("contract", contract.draft(new ContractParties(em).of(contract.id())));
    }

    private ContractSheet sheet(Contract contract) {
        ContractParties parties = new ContractParties(em);
        return new ContractSheet(
                contract.id(),
                contract.projectId(),
                contract.version(),
                contract.createdAt(),
                contract.direction(),
                parties.companyName(contract.companyId()),
                contract.currency(),
                contract.originalSum(),
                contract.approvedChanges(),
                contract.billed(),
                contract.draft(parties.of(contract.id())));
    }
}
