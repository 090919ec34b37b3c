package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.access.Scope;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ContactBills;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.UnbilledContracts;
import org.claimwright.core.contract.Candidates;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.history.Histories;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.Projects;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Firm;

/** Every use case that answers many rows, asked for as many as it has. */
@Dependent
public class Listings {
    private static final Paging ALL = new Paging(1, Paging.MOST);

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private Projects projects;

    @EJB
    private Contracts contracts;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private BillingPeriods periods;

    @EJB
    private ClaimSearch search;

    @EJB
    private Histories histories;

    @EJB
    private IssuedDocuments documents;

    @EJB
    private Bundles bundles;

    @EJB
    private LineGroups groups;

    @EJB
    private ApiKeys keys;

    @EJB
    private Members members;

    @EJB
    private Candidates candidates;

    @EJB
    private ClaimRegister register;

    @EJB
    private UnbilledContracts unbilled;

    @EJB
    private ContactBills bills;

    @Inject
    private Acting acting;

    @Inject
    private CurrentCaller caller;

    Map<String, Supplier<Collection<?>>> all(Firm own) {
        Map<String, Supplier<Collection<?>>> lists = new LinkedHashMap<>();
        lists.put("Companies.list", () -> companies.list(null, ALL).items());
        lists.put("People.list", () -> people.list(null, null, ALL).items());
        lists.put("Projects.list", () -> projects.list(null, ALL).items());
        lists.put(
                "Contracts.list",
                () -> contracts.list(own.projectId(), ContractFilter.ALL, ALL).items());
        lists.put(
                "ChangeOrders.list",
                () -> changeOrders.list(own.contractId(), null, ALL).items());
        lists.put("BillingPeriods.list", () -> periods.list(own.projectId(), null, null, ALL)
                .items());
        lists.put("ClaimSearch.list", () -> search.list(
                        new ClaimFilter(null, null, null, null, null, null, null, null), ALL)
                .items());
        lists.put("Bundles.list", () -> bundles.list(own.projectId()));
        lists.put("Bundles.failed", () -> bundles.failed(own.bundleId()));
        lists.put("IssuedDocuments.of", () -> documents.of(own.certifiedId()));
        lists.put("ClaimSearch.versions", () -> search.versions(own.certifiedId()));
        lists.put(
                "Histories.ofClaim", () -> histories.ofClaim(own.claimId(), ALL).items());
        lists.put("LineGroups.all", () -> groups.all(own.claimId(), LineGrouping.CHANGE_ORDER));
        lists.put(
                "Histories.sittings",
                () -> histories.sittings(own.claimId(), ALL).items());
        lists.put(
                "Histories.ofContract",
                () -> histories.ofContract(own.contractId(), ALL).items());
        lists.put("Contracts.totals", () -> contracts.totals(own.projectId(), ContractFilter.ALL));
        lists.put("Contracts.people", () -> contracts.people(own.contractId()));
        lists.put("Members.list", () -> members.list(own.projectId(), null, ALL).items());
        lists.put(
                "Candidates.contacts",
                () -> candidates.contacts(own.projectId(), ContractKind.SUBCONTRACT, own.companyId()));
        lists.put("Candidates.accessors", () -> candidates.accessors(own.projectId(), ContractKind.SUBCONTRACT));
        lists.put("ClaimSearch.ofAmount", () -> search.ofAmount(amounts(), ALL));
        lists.put("ClaimRegister.companies", () -> register.companies(side(own)));
        lists.put("ClaimRegister.list", () -> register.list(
                        RegisterFilter.of(own.projectId(), Direction.DOWNSTREAM), ALL, Paging.MOST)
                .items());
        lists.put("UnbilledContracts.list", () -> unbilled.list(side(own), ALL).items());
        lists.put(
                "ContactBills.mine",
                () -> caller.caller().isEmpty() ? bills.mine() : acting.as(contact(own), bills::mine));
        lists.put("ApiKeys.list", () -> keys.list(ALL).items());
        return lists;
    }

    // what the claims of every firm come to, since all are made alike
    private List<Money> amounts() {
        return search.list(new ClaimFilter(null, null, null, null, null, null, null, null), ALL).items().stream()
                .map(ClaimRow::gross)
                .toList();
    }

    private static RegisterFilter side(Firm own) {
        // of the other side, in which no test bills on these contracts
        UUID period = own.upstreamPeriodId();
        Direction side = Direction.DOWNSTREAM;
        return new RegisterFilter(own.projectId(), side, period, null, null, null, null, null, null, null, false);
    }

    private static Caller contact(Firm own) {
        Set<Scope> scopes = EnumSet.allOf(Scope.class);
        WordChoice none = WordChoice.NONE;
        return new Caller(own.accountId(), own.personId(), null, own.name(), false, scopes, null, none, none);
    }
}
