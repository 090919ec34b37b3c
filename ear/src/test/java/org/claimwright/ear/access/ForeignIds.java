package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.claimwright.core.access.Level;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.GroupEntry;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.claim.LineRetainages;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.ReleaseDraft;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.history.Histories;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.Projects;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;

/** Every use case that takes an id, with a version that never was, so that nothing changes where the id is known. */
@Dependent
public class ForeignIds {
    private static final int NEVER = -1;
    private static final String MISSING = "not_found";
    private static final String UNKNOWN = "unknown_reference";
    private static final Paging FIRST = Paging.first();

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private Projects projects;

    @EJB
    private Members members;

    @EJB
    private Contracts contracts;

    @EJB
    private Schedules schedules;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private BillingPeriods periods;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private LinePages lines;

    @EJB
    private LineGroups groups;

    @EJB
    private LineRetainages retainages;

    @EJB
    private Histories histories;

    @EJB
    private ApiKeys keys;

    @EJB
    private SignInLinks links;

    @Inject
    private ForeignReferences references;

    @Inject
    private ForeignProjects reads;

    @Inject
    private RegisterTries register;

    @Inject
    private DocumentTries documents;

    @Inject
    private ForeignUploads uploads;

    private final List<Try> tries = new ArrayList<>();

    /** @param own the firm of whoever acts, for the other half of what two ids are needed for */
    List<Try> all(Firm own) {
        tries.clear();
        directory(own);
        projects(own);
        contracts(own);
        references.all(own).forEach(tries::add);
        periodsAndClaims(own);
        reading(own);
        tries.addAll(register.all());
        tries.addAll(documents.all(own));
        tries.addAll(uploads.all(own));
        return List.copyOf(tries);
    }

    private void missing(String useCase, Function<Firm, ?> call) {
        tries.add(new Try(useCase, MISSING, call));
    }

    private void add(String useCase, String foreign, Function<Firm, ?> call) {
        tries.add(new Try(useCase, foreign, call));
    }

    private void directory(Firm own) {
        missing("Companies.one", to -> companies.one(to.companyId()));
        missing("Companies.change", to -> companies.change(to.companyId(), NEVER, Drafts.company("Taken over")));
        missing("People.one", to -> people.one(to.personId()));
        missing(
                "People.change",
                to -> people.change(to.personId(), NEVER, Drafts.person("Taken", "t@t.example", null)));
        add("People.list", Try.EMPTY, to -> people.list(to.companyId(), null, FIRST));
        add(
                "People.create",
                UNKNOWN,
                to -> people.create(Drafts.person("New", Firms.word() + "@new.example", to.companyId())));
        add(
                "People.change",
                UNKNOWN,
                to -> people.change(
                        own.personId(),
                        people.one(own.personId()).version(),
                        Drafts.person(own.name(), own.name() + "@forming.example", to.companyId())));
        missing("ApiKeys.revoke", to -> keys.revoke(to.keyId()));
        add("ApiKeys.create", UNKNOWN, to -> keys.create(Drafts.key("New", to.personId())));
        missing("SignInLinks.issue", to -> links.issue(to.personId()));
    }

    private void projects(Firm own) {
        missing("Projects.one", to -> projects.one(to.projectId()));
        missing("Projects.change", to -> projects.change(to.projectId(), NEVER, Drafts.project("X", "Taken over")));
        missing("Members.one", to -> members.one(to.projectId(), own.personId()));
        missing("Members.one", to -> members.one(own.projectId(), to.personId()));
        missing(
                "Members.put",
                to -> members.put(to.projectId(), own.personId(), seen(own), Drafts.member(Level.READ_ONLY)));
        missing(
                "Members.put",
                to -> members.put(own.projectId(), to.personId(), seen(own), Drafts.member(Level.READ_ONLY)));
        missing("Members.remove", to -> removed(to.projectId(), own.personId(), seen(own)));
        missing("Members.remove", to -> removed(own.projectId(), to.personId(), seen(own)));
    }

    private int seen(Firm own) {
        return members.one(own.projectId(), own.personId()).version();
    }

    // only tried: the next of these still finds its member
    private Object removed(UUID project, UUID person, int seen) {
        members.remove(project, person, seen);
        return members.put(project, person, null, Drafts.member(Level.READ_ONLY));
    }

    private void contracts(Firm own) {
        missing(
                "Contracts.create",
                to -> contracts.create(to.projectId(), ForeignReferences.subcontract(own.companyId())));
        missing("Contracts.one", to -> contracts.one(to.contractId()));
        missing("Contracts.standing", to -> contracts.standing(to.contractId()));
        missing(
                "Contracts.change",
                to -> contracts.change(to.contractId(), NEVER, ForeignReferences.subcontract(own.companyId())));
        missing(
                "Contracts.changeStatus",
                to -> contracts.changeStatus(to.contractId(), NEVER, ContractStatus.VOID, null));
        missing("Contracts.list", to -> contracts.list(to.projectId(), ContractFilter.ALL, FIRST));
        add(
                "Contracts.list",
                Try.EMPTY,
                to -> contracts.list(
                        own.projectId(), new ContractFilter(null, null, null, to.companyId(), null), FIRST));
        missing("Contracts.totals", to -> contracts.totals(to.projectId(), ContractFilter.ALL));
        missing("Contracts.manages", to -> contracts.manages(to.projectId(), Direction.DOWNSTREAM));
        missing("Contracts.people", to -> contracts.people(to.contractId()));
        missing("Schedules.one", to -> schedules.one(to.contractId()));
        missing("Schedules.replace", to -> schedules.replace(to.contractId(), NEVER, List.of(Drafts.lump("1", "1"))));
        missing(
                "ChangeOrders.create",
                to -> changeOrders.create(to.contractId(), Drafts.changeOrder(Firms.word(), ChangeOrderStatus.DRAFT)));
        missing("ChangeOrders.one", to -> changeOrders.one(to.changeOrderId()));
        missing("ChangeOrders.list", to -> changeOrders.list(to.contractId(), null, FIRST));
        missing(
                "ChangeOrders.change",
                to -> changeOrders.change(
                        to.changeOrderId(), NEVER, Drafts.changeOrder("X", ChangeOrderStatus.APPROVED)));
        missing(
                "ChangeOrders.changeStatus",
                to -> changeOrders.changeStatus(to.changeOrderId(), NEVER, ChangeOrderStatus.VOID, null, null));
        missing("ChangeOrders.delete", to -> {
            changeOrders.delete(to.changeOrderId(), NEVER);
            return true;
        });
    }

    private void periodsAndClaims(Firm own) {
        YearMonth later = YearMonth.of(2050, 1);
        missing(
                "BillingPeriods.create",
                to -> periods.create(to.projectId(), Drafts.period(Direction.DOWNSTREAM, later)));
        missing("BillingPeriods.one", to -> periods.one(to.periodId()));
        missing("BillingPeriods.list", to -> periods.list(to.projectId(), null, null, FIRST));
        missing(
                "BillingPeriods.change",
                to -> periods.change(to.periodId(), NEVER, Drafts.period(Direction.DOWNSTREAM, later)));
        missing("BillingPeriods.delete", to -> {
            periods.delete(to.periodId(), NEVER);
            return true;
        });
        missing("ProgressClaims.create", to -> claims.create(to.contractId(), Drafts.claim(own.periodId())));
        add(
                "ProgressClaims.create",
                UNKNOWN,
                to -> claims.create(own.clientContractId(), Drafts.claim(to.upstreamPeriodId())));
        missing("ProgressClaims.change", to -> claims.change(to.claimId(), NEVER, Drafts.claim(own.periodId())));
        add(
                "ProgressClaims.change",
                UNKNOWN,
                to -> claims.change(own.claimId(), search.one(own.claimId()).version(), Drafts.claim(to.periodId())));
        missing("ProgressClaims.changeLines", to -> claims.changeLines(to.claimId(), NEVER, List.of()));
        add(
                "ProgressClaims.changeLines",
                "line_unknown",
                to -> claims.changeLines(
                        own.claimId(),
                        search.one(own.claimId()).version(),
                        List.of(Drafts.work(to.claimLineId().toString(), "1.00"))));
        missing("ProgressClaims.typeLines", to -> claims.typeLines(to.claimId(), NEVER, List.of()));
        add(
                "ProgressClaims.typeLines",
                "line_unknown",
                to -> claims.typeLines(
                        own.claimId(),
                        search.one(own.claimId()).version(),
                        List.of(Drafts.work(to.claimLineId().toString(), "1.00"))));
        missing("ProgressClaims.submit", to -> claims.submit(to.claimId(), NEVER, null));
        missing("ProgressClaims.addApprovedChanges", to -> claims.addApprovedChanges(to.claimId(), NEVER));
        missing("ProgressClaims.followContractRates", to -> claims.followContractRates(to.claimId(), NEVER));
        missing("ProgressClaims.delete", to -> {
            claims.delete(to.claimId(), NEVER);
            return true;
        });
        missing("ClaimReviews.review", to -> reviews.review(to.claimId(), NEVER, Drafts.outcome(ClaimStatus.APPROVED)));
        missing("ClaimReviews.decide", to -> reviews.decide(to.claimId(), NEVER, List.of()));
        missing(
                "ClaimReviews.changeStatus",
                to -> reviews.changeStatus(to.claimId(), NEVER, ClaimStatus.APPROVED, null));
    }

    private void reading(Firm own) {
        reads.all(own).forEach(tries::add);
        missing("ClaimSearch.one", to -> search.one(to.claimId()));
        missing("ClaimSearch.seen", to -> search.seen(to.claimId()));
        missing("ClaimSearch.head", to -> search.head(to.claimId()));
        missing("ClaimSearch.standing", to -> search.standing(to.claimId()));
        missing("LinePages.page", to -> lines.page(to.claimId(), LineGrouping.SCHEDULE, 0, 1));
        missing("LineGroups.all", to -> groups.all(to.claimId(), LineGrouping.CHANGE_ORDER));
        missing(
                "LineGroups.bill",
                to -> groups.bill(
                        to.claimId(),
                        NEVER,
                        new GroupEntry(LineGrouping.SCHEDULE, "schedule", BigDecimal.ONE, null, null)));
        ReleaseDraft everything = new ReleaseDraft(new BigDecimal(100), true, true);
        missing("LineRetainages.foresee", to -> retainages.foresee(to.claimId(), everything));
        missing("LineRetainages.release", to -> retainages.release(to.claimId(), NEVER, everything));
        missing("LineRetainages.follow", to -> retainages.follow(to.claimId(), NEVER, List.of()));
        missing("LinePages.some", to -> lines.some(to.claimId(), List.of(to.claimLineId())));
        missing("LinePages.rights", to -> lines.rights(to.claimId()));
        missing("ClaimSearch.versions", to -> search.versions(to.certifiedId()));
        missing("ClaimSearch.version", to -> search.version(to.certifiedId(), 1));
        add("ClaimSearch.list", Try.EMPTY, to -> claims(to.projectId(), null, null, null));
        add("ClaimSearch.list", Try.EMPTY, to -> claims(null, to.contractId(), null, null));
        add("ClaimSearch.list", Try.EMPTY, to -> claims(null, null, to.billedPeriodId(), null));
        add("ClaimSearch.list", Try.EMPTY, to -> claims(null, null, null, to.companyId()));
        missing("Histories.ofClaim", to -> histories.ofClaim(to.claimId(), FIRST));
        missing("Histories.sittings", to -> histories.sittings(to.claimId(), FIRST));
        missing("Histories.ofContract", to -> histories.ofContract(to.contractId(), FIRST));
    }

    private Object claims(UUID project, UUID contract, UUID period, UUID company) {
        return search.list(new ClaimFilter(project, contract, period, company, null, null, null, null), FIRST);
    }
}
