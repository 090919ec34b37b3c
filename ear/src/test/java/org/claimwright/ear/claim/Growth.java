package org.claimwright.ear.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.apikey.ApiKeys;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.history.Histories;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.Projects;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.Site;
import org.claimwright.ear.fixture.Sites;

/** How many statements each use case takes, for so many lines or rows. */
@Dependent
public class Growth {
    private static final Paging ALL = new Paging(1, Paging.MOST);

    @Inject
    private Statements statements;

    @Inject
    private Sites sites;

    @Inject
    private Job job;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @EJB
    private Projects projects;

    @EJB
    private Members members;

    @EJB
    private BillingPeriods periods;

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
    private ClaimSearch search;

    @EJB
    private Histories histories;

    @EJB
    private ApiKeys keys;

    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private ClaimSheet claim;

    Map<String, Integer> ofClaim(Caller administrator, int lines) {
        LineDraft[] schedule = IntStream.range(0, lines)
                .mapToObj(line -> Drafts.lump("L" + line, "100.00"))
                .toArray(LineDraft[]::new);
        Site site = sites.open(administrator, schedule);
        List<LineEdit> edits = IntStream.range(0, lines)
                .mapToObj(line -> Drafts.figures("L" + line, "10.00", "5.00", null, null))
                .toList();
        counted.clear();
        step("create", () -> claims.create(site.contractId(), Drafts.claim(site.period(1))));
        step("save all lines", () -> claims.changeLines(claim.id(), claim.version(), edits));
        step("save one line", () -> claims.changeLines(claim.id(), claim.version(), edits.subList(0, 1)));
        step("submit", () -> claims.submit(claim.id(), claim.version(), null));
        step("certify", () -> reviews.review(claim.id(), claim.version(), Drafts.outcome(ClaimStatus.APPROVED)));
        step("read", () -> search.one(claim.id()));
        step("create the next", () -> claims.create(site.contractId(), Drafts.claim(site.period(2))));
        count("read a version", () -> search.version(first(site), 1));
        count("read the schedule", () -> schedules.one(site.contractId()));
        count("delete", () -> {
            claims.delete(claim.id(), claim.version());
            return true;
        });
        return Map.copyOf(counted);
    }

    private UUID first(Site site) {
        return search.list(claimsOf(site), ALL).items().get(1).id();
    }

    private void step(String name, Supplier<ClaimSheet> work) {
        count(name, () -> {
            claim = work.get();
            return claim;
        });
    }

    private void count(String name, Supplier<?> work) {
        int executed = statements.during(work);
        if (executed == 0) {
            throw new IllegalStateException("nothing was counted for " + name);
        }
        counted.put(name, executed);
    }

    Map<String, Integer> ofLists(Caller administrator, int rows) {
        Site site = sites.open(administrator);
        UUID company = site.companyId();
        for (int row = 0; row < rows; row++) {
            fill(site, company, Firms.word(), row);
        }
        counted.clear();
        count("companies", () -> companies.list(null, ALL));
        count("people", () -> people.list(company, null, ALL));
        count("projects", () -> projects.list(null, ALL));
        count("periods", () -> periods.list(site.projectId(), null, null, ALL));
        count("contracts", () -> contracts.list(site.projectId(), ContractFilter.ALL, ALL));
        count("change orders", () -> changeOrders.list(site.contractId(), null, ALL));
        count("claims", () -> search.list(claimsOf(site), ALL));
        count("history", () -> histories.ofContract(site.contractId(), ALL));
        count("keys", () -> keys.list(ALL));
        return Map.copyOf(counted);
    }

    private void fill(Site site, UUID company, String word, int row) {
        companies.create(Drafts.company(word));
        UUID person = people.create(Drafts.person(word, word + "@grown.example", company))
                .id();
        members.put(site.projectId(), person, null, Drafts.member(Level.READ_ONLY));
        projects.create(Drafts.project(word, word));
        periods.create(site.projectId(), Drafts.period(Direction.UPSTREAM, Sites.FIRST.plusMonths(row)));
        UUID contract = job.approved(
                site.projectId(),
                Drafts.contract(ContractKind.SUBCONTRACT, word, company, true, List.of(person), List.of(person)),
                Drafts.lump("1", "10.00"));
        job.claimed(contract, site.period(1));
        changeOrders.create(
                site.contractId(), Drafts.changeOrder(word, ChangeOrderStatus.DRAFT, Drafts.lump(word, "1.00")));
        keys.create(Drafts.key(word, person));
    }

    private static ClaimFilter claimsOf(Site site) {
        return new ClaimFilter(site.projectId(), null, null, null, null, null, null, ClaimFilter.Sort.NEWEST);
    }
}
