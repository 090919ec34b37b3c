package org.claimwright.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractTotals;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.overview.Everything;
import org.claimwright.core.overview.Overviews;
import org.claimwright.core.overview.ProjectStand;
import org.claimwright.core.overview.Tools;
import org.claimwright.core.overview.Waiting;
import org.claimwright.core.overview.WaitingBill;
import org.claimwright.core.overview.WaitingClaim;
import org.claimwright.core.overview.Work;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.fixture.Site;
import org.claimwright.ear.fixture.Sites;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is added up for somebody is what that one may see, and nothing waits for anybody who has nothing to do with it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class OverviewRightsTest {
    private static final LineEdit[] LINES = {
        Drafts.work("1", "1000.00"), Drafts.work("2", "2000.00"), Drafts.work("3", "500.00")
    };
    private static boolean gathered;
    private static Crew crew;

    @Inject
    private Crew fresh;

    @Inject
    private Acting acting;

    @Inject
    private Sites sites;

    @Inject
    private Job job;

    @EJB
    private BillingPeriods periods;

    @EJB
    private Tools tools;

    @EJB
    private Overviews overviews;

    @EJB
    private Work work;

    @EJB
    private Everything everything;

    @EJB
    private Contracts contracts;

    @Deployment
    static WebArchive war() {
        return Archives.war(OverviewRightsTest.class)
                .addPackages(false, OverviewRightsTest.class.getPackage(), Firms.class.getPackage());
    }

    @BeforeEach
    void a_crew() {
        if (!gathered) {
            fresh.gather();
            crew = fresh;
            gathered = true;
        }
    }

    @Test
    void the_sums_of_a_project_are_those_of_the_contracts_that_one_sees() {
        UUID project = crew.site().projectId();
        for (Crew.Relation relation : Crew.Relation.values()) {
            for (Level level : new Level[] {Level.READ_ONLY, Level.STANDARD, Level.ADMIN}) {
                acting.as(crew.caller(relation, level), () -> {
                    List<ContractTotals> seen = contracts.totals(project, ContractFilter.ALL);
                    ProjectStand stand = overviews.of(project);
                    assertThat(tools.of(project).contracts())
                            .isEqualTo(seen.stream()
                                    .mapToLong(ContractTotals::contracts)
                                    .sum());
                    assertThat(seen.stream()
                                    .map(sums ->
                                            List.<Object>of(sums.direction(), sums.contracts(), sums.revisedSum())))
                            .containsExactlyInAnyOrderElementsOf(stand.sides().stream()
                                    .filter(side -> side.contracts() > 0)
                                    .map(side -> List.<Object>of(side.direction(), side.contracts(), side.sum()))
                                    .toList());
                    return null;
                });
            }
        }
    }

    @Test
    void a_contact_without_a_level_sees_its_contracts_and_not_the_project() {
        UUID project = crew.site().projectId();
        Caller contact = crew.caller(Crew.Relation.CONTACT, Level.NONE);
        assertThat(acting.as(contact, () -> tools.of(project)))
                .matches(seen -> !seen.member() && seen.contracts() == 2);
        assertThat(acting.as(contact, () -> Refused.problem(() -> overviews.of(project))))
                .contains(Problem.NOT_FOUND);
        assertThat(acting.as(
                        crew.caller(Crew.Relation.OTHER, Level.NONE), () -> Refused.problem(() -> tools.of(project))))
                .contains(Problem.NOT_FOUND);
    }

    @Test
    void drafts_wait_for_those_who_bill_and_for_nobody_else() {
        Waiting contact = waits(Crew.Relation.CONTACT, Level.NONE);
        assertThat(contact.toResubmit())
                .extracting(WaitingClaim::id)
                .containsExactlyInAnyOrder(
                        crew.stage(false, false).claimId(),
                        crew.stage(false, true).claimId());
        assertThat(contact.toReview()).isEmpty();
        assertThat(contact.periods()).isEmpty();
        assertThat(waits(Crew.Relation.OTHER, Level.ADMIN).toResubmit())
                .extracting(WaitingClaim::id)
                .containsExactlyInAnyOrder(
                        crew.stage(true, false).claimId(),
                        crew.stage(true, true).claimId());
        assertThat(waits(Crew.Relation.OTHER, Level.STANDARD).isNothing()).isTrue();
    }

    @Test
    void an_open_period_waits_for_those_who_bill_until_nothing_is_left_to_bill() {
        Caller administrator = crew.administrator();
        Site site = sites.open(administrator);
        Caller contact = sites.contact(administrator, site);
        UUID client = acting.as(
                administrator,
                () -> job.approved(
                        site.projectId(),
                        Drafts.contract(ContractKind.CLIENT_CONTRACT, Firms.word(), site.companyId()),
                        Drafts.lump("1", "100.00")));
        List<UUID> months = acting.as(administrator, () -> begun(site));
        assertThat(toBill(contact)).containsExactly(site.contractId(), site.contractId());
        assertThat(toBill(administrator)).contains(client).doesNotContain(site.contractId());

        // the next month builds on what is certified of this one
        var claim = acting.as(administrator, () -> job.submitted(site.contractId(), months.get(0), LINES));
        assertThat(toBill(contact)).isEmpty();
        acting.as(administrator, () -> job.certified(claim));
        assertThat(toBill(contact)).isEmpty();
        assertThat(toBill(administrator)).contains(client);
    }

    private List<UUID> toBill(Caller caller) {
        return acting.as(
                caller,
                () -> work.mine().toBill().stream().map(WaitingBill::contractId).toList());
    }

    // two months downstream and one upstream that have begun
    private List<UUID> begun(Site site) {
        YearMonth first = YearMonth.of(2020, 1);
        UUID project = site.projectId();
        periods.create(project, Drafts.period(Direction.UPSTREAM, first));
        return List.of(
                periods.create(project, Drafts.period(Direction.DOWNSTREAM, first))
                        .id(),
                periods.create(project, Drafts.period(Direction.DOWNSTREAM, first.plusMonths(1)))
                        .id());
    }

    private Waiting waits(Crew.Relation relation, Level level) {
        return acting.as(crew.caller(relation, level), work::mine);
    }

    @Test
    void a_search_finds_nothing_that_is_hidden() {
        String hidden = acting.as(crew.administrator(), () -> contracts
                .one(crew.stage(false, true).contractId())
                .contract()
                .number());
        assertThat(acting.as(
                        crew.administrator(),
                        () -> everything.find(hidden, null).contracts()))
                .hasSize(1);
        assertThat(acting.as(
                        crew.caller(Crew.Relation.OTHER, Level.STANDARD),
                        () -> everything.find(hidden, null).isNothing()))
                .isTrue();
    }
}
