package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.claimwright.core.access.Level;
import org.claimwright.core.apikey.ApiKeys;
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
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.history.Histories;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.Projects;
import org.claimwright.core.signin.SignInLinks;
import org.claimwright.core.upload.UploadTarget;
import org.claimwright.core.upload.Uploads;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Site;
import org.claimwright.ear.fixture.Sites;

/** What somebody may want to do, by name; asked with a version that never was, so that nothing comes of it. */
@Dependent
public class Deeds {
    private static final int NEVER = -1;
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final Paging FIRST = Paging.first();

    @EJB
    private Contracts contracts;

    @EJB
    private Schedules schedules;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private Uploads uploads;

    @EJB
    private LinePages lines;

    @EJB
    private LineGroups groups;

    @EJB
    private LineRetainages retainages;

    @EJB
    private ClaimSearch search;

    @EJB
    private Histories histories;

    @EJB
    private BillingPeriods periods;

    @EJB
    private Projects projects;

    @EJB
    private Members members;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private ApiKeys keys;

    @EJB
    private SignInLinks links;

    @EJB
    private Accounts accounts;

    private static Callable<?> nothing(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    /** What is done with a contract and its claims, in groups that are allowed alike. */
    Map<String, Map<String, Callable<?>>> onContract(Crew.Stage on) {
        UUID contract = on.contractId();
        UUID claim = on.claimId();
        UUID order = on.changeOrderId();
        Map<String, Callable<?>> view = new LinkedHashMap<>();
        view.put("contract", () -> contracts.one(contract));
        view.put("change orders", () -> changeOrders.list(contract, null, FIRST));
        view.put("claim", () -> search.head(claim));
        view.put("claim as far as seen", () -> search.seen(claim));
        view.put("rights", () -> lines.rights(claim));
        view.put("changes that it lacks", () -> lines.lacksApprovedChanges(claim));
        view.put("versions", () -> search.versions(claim));
        view.put("history of claim", () -> histories.ofClaim(claim, FIRST));
        view.put("sittings", () -> histories.sittings(claim, FIRST));
        view.put("history of contract", () -> histories.ofContract(contract, FIRST));
        Map<String, Callable<?>> bill = new LinkedHashMap<>();
        bill.put("create", () -> claims.create(contract, Drafts.claim(NOWHERE)));
        bill.put("head", () -> claims.change(claim, NEVER, Drafts.claim(NOWHERE)));
        bill.put("lines", () -> claims.changeLines(claim, NEVER, List.of()));
        bill.put("some lines", () -> claims.typeLines(claim, NEVER, List.of()));
        bill.put("file", nothing(() -> uploads.apply(UploadTarget.CLAIM, claim, NOWHERE, NEVER)));
        bill.put(
                "group",
                () -> groups.bill(
                        claim, NEVER, new GroupEntry(LineGrouping.SCHEDULE, "schedule", BigDecimal.ONE, null, null)));
        ReleaseDraft everything = new ReleaseDraft(new BigDecimal(100), true, true);
        bill.put("release foreseen", () -> retainages.foresee(claim, everything));
        bill.put("release", () -> retainages.release(claim, NEVER, everything));
        bill.put("rates of lines", () -> retainages.follow(claim, NEVER, List.of()));
        bill.put("submit", () -> claims.submit(claim, NEVER, null));
        bill.put("approved changes", () -> claims.addApprovedChanges(claim, NEVER));
        Map<String, Callable<?>> delete = Map.of("claim", nothing(() -> claims.delete(claim, NEVER)));
        return Map.of(
                "view",
                view,
                "lines",
                lines(contract, claim, order),
                "bill",
                bill,
                "delete",
                delete,
                "manage",
                manage(contract, claim, order));
    }

    private Map<String, Callable<?>> lines(UUID contract, UUID claim, UUID order) {
        return Map.of(
                "schedule", () -> schedules.one(contract),
                "change order", () -> changeOrders.one(order),
                "claim", () -> search.one(claim),
                "page", () -> lines.page(claim, LineGrouping.DIVISION, 0, 1),
                "groups", () -> groups.all(claim, LineGrouping.CHANGE_ORDER),
                "some", () -> lines.some(claim, List.of()));
    }

    private Map<String, Callable<?>> manage(UUID contract, UUID claim, UUID order) {
        Map<String, Callable<?>> manage = new LinkedHashMap<>();
        manage.put(
                "change",
                () -> contracts.change(contract, NEVER, Drafts.contract(ContractKind.SUBCONTRACT, "X", NOWHERE)));
        manage.put("status", () -> contracts.changeStatus(contract, NEVER, ContractStatus.VOID, null));
        manage.put("schedule", () -> schedules.replace(contract, NEVER, List.of()));
        manage.put("file", nothing(() -> uploads.apply(UploadTarget.SCHEDULE, contract, NOWHERE, NEVER)));
        manage.put("new order", () -> changeOrders.create(contract, Drafts.changeOrder("", ChangeOrderStatus.DRAFT)));
        manage.put("order", () -> changeOrders.change(order, NEVER, Drafts.changeOrder("X", ChangeOrderStatus.DRAFT)));
        manage.put(
                "order status", () -> changeOrders.changeStatus(order, NEVER, ChangeOrderStatus.APPROVED, null, null));
        manage.put("delete order", nothing(() -> changeOrders.delete(order, NEVER)));
        manage.put("review", () -> reviews.review(claim, NEVER, Drafts.outcome(ClaimStatus.APPROVED)));
        manage.put("decisions", () -> reviews.decide(claim, NEVER, List.of()));
        manage.put("claim status", () -> reviews.changeStatus(claim, NEVER, ClaimStatus.APPROVED, null));
        manage.put("rates", () -> claims.followContractRates(claim, NEVER));
        return manage;
    }

    /** What is done in a project and in the account, in groups that are allowed alike. */
    Map<String, Map<String, Callable<?>>> elsewhere(Site site, UUID somebody) {
        UUID project = site.projectId();
        return Map.of(
                "see project",
                        Map.of("project", () -> projects.one(project), "member", () -> members.one(project, somebody)),
                "see periods",
                        Map.of(
                                "period", () -> periods.one(site.period(1)),
                                "list", () -> periods.list(project, null, null, FIRST)),
                "run periods", periods(project, site.period(1)),
                "make contract",
                        Map.of(
                                "create",
                                () -> contracts.create(
                                        project, Drafts.contract(ContractKind.SUBCONTRACT, "", NOWHERE))),
                "run project",
                        Map.of(
                                "change", () -> projects.change(project, NEVER, Drafts.project("X", "X")),
                                "put", () -> members.put(project, NOWHERE, null, Drafts.member(Level.ADMIN)),
                                "remove", nothing(() -> members.remove(project, NOWHERE, 1))),
                "see directory", Map.of("person", () -> people.one(somebody)),
                "run directory",
                        Map.of("person", () -> people.change(somebody, NEVER, Drafts.person("X", "x@x.example", null))),
                "enter directory",
                        Map.of(
                                "company", () -> companies.create(Drafts.company("")),
                                "person", () -> people.create(Drafts.person("", "", null))),
                "run account", account(somebody),
                "hand out links", Map.of("link", () -> links.issue(NOWHERE)));
    }

    private Map<String, Callable<?>> periods(UUID project, UUID period) {
        return Map.of(
                "create", () -> periods.create(project, Drafts.period(Direction.DOWNSTREAM, Sites.FIRST)),
                "change", () -> periods.change(period, NEVER, Drafts.period(Direction.DOWNSTREAM, Sites.FIRST)),
                "delete", nothing(() -> periods.delete(period, NEVER)));
    }

    private Map<String, Callable<?>> account(UUID somebody) {
        return Map.of(
                "project", () -> projects.create(Drafts.project("", "")),
                "keys", () -> keys.list(FIRST),
                "key", () -> keys.create(Drafts.key("", somebody)),
                "revoke", () -> keys.revoke(NOWHERE),
                "account", () -> accounts.change(NEVER, new AccountDraft(null, null, null, null, null, null, null)));
    }
}
