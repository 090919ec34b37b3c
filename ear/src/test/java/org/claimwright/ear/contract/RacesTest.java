package org.claimwright.ear.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.claimwright.core.access.Level;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.project.Members;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Race;
import org.claimwright.ear.fixture.Sites;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two at once at one contract, change order, period, project or person: one succeeds, the other is told why not. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class RacesTest extends OnSite {
    @EJB
    private ProgressClaims claims;

    @EJB
    private Contracts contracts;

    @EJB
    private ChangeOrders changeOrders;

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

    @Deployment
    static WebArchive war() {
        return Archives.war(RacesTest.class).addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void two_who_change_the_same_version_of_a_contract() {
        ContractSheet seen = as(() -> contracts.one(site().contractId()));
        raced("done, stale", () -> changed(seen), () -> completed(seen));
        ContractSheet now = as(() -> contracts.one(site().contractId()));
        raced("done, stale", () -> completed(now), () -> changed(now));
    }

    private Object changed(ContractSheet seen) {
        return contracts.change(seen.id(), seen.version(), seen.contract());
    }

    private Object completed(ContractSheet seen) {
        return contracts.changeStatus(seen.id(), seen.version(), ContractStatus.COMPLETE, null);
    }

    @Test
    void two_who_change_the_same_version_of_a_change_order() {
        ChangeOrderSheet order = order();
        ChangeOrderDraft other = Drafts.changeOrder("CO-1", ChangeOrderStatus.DRAFT, Drafts.lump("91", "7.00"));
        raced("done, stale", () -> approved(order), () -> changeOrders.change(order.id(), order.version(), other));
    }

    @Test
    void two_who_delete_the_same_change_order() {
        ChangeOrderSheet order = order();
        raced("done, not-found", () -> deleted(order), () -> deleted(order));
    }

    @Test
    void one_who_bills_a_change_order_and_one_who_deletes_it() {
        ChangeOrderSheet order = order();
        ChangeOrderSheet approved = as(() -> approved(order));
        raced("done, change-order-billed", this::claim, () -> deleted(approved));
    }

    private ChangeOrderSheet order() {
        return as(() -> changeOrders.create(
                site().contractId(), Drafts.changeOrder("CO-1", ChangeOrderStatus.DRAFT, Drafts.lump("90", "70.00"))));
    }

    private ChangeOrderSheet approved(ChangeOrderSheet order) {
        return changeOrders.changeStatus(order.id(), order.version(), ChangeOrderStatus.APPROVED, null, null);
    }

    private Object deleted(ChangeOrderSheet order) {
        changeOrders.delete(order.id(), order.version());
        return true;
    }

    private Object claim() {
        return claims.create(site().contractId(), Drafts.claim(site().period(1)));
    }

    @Test
    void two_who_change_the_same_version_of_a_period() {
        PeriodSheet period = as(() -> periods.one(site().period(6)));
        raced(
                "done, stale",
                () -> moved(period, 20),
                () -> periods.change(period.id(), period.version(), period.period()));
    }

    @Test
    void two_who_delete_the_same_period() {
        PeriodSheet period = as(() -> periods.one(site().period(6)));
        raced("done, not-found", () -> deleted(period), () -> deleted(period));
    }

    @Test
    void two_periods_that_overlap() {
        Callable<?> create = () -> periods.create(site().projectId(), month(30));
        raced("done, period-overlaps", create, create);
        PeriodSheet period = as(() -> periods.one(site().period(6)));
        raced("done, period-overlaps", () -> periods.create(site().projectId(), month(31)), () -> moved(period, 31));
    }

    @Test
    void one_who_bills_in_a_period_and_one_who_deletes_it() {
        PeriodSheet period = as(() -> periods.one(site().period(1)));
        Race.Outcome outcome = race(this::claim, () -> deleted(period));
        assertThat(outcome.first()).isEqualTo("done");
        assertThat(outcome.second()).isIn("still-used", "period-has-claims");
    }

    @Test
    void one_who_deletes_a_period_and_one_who_bills_in_it() {
        PeriodSheet period = as(() -> periods.one(site().period(1)));
        Race.Outcome outcome = race(() -> deleted(period), this::claim);
        assertThat(outcome.first()).isEqualTo("done");
        assertThat(outcome.second()).isIn("still-used", "unknown-reference");
    }

    @Test
    void one_who_bills_in_a_period_and_one_who_moves_it() {
        PeriodSheet period = as(() -> periods.one(site().period(1)));
        raced("done, period-has-claims", this::claim, () -> moved(period, 40));
    }

    @Test
    void one_who_moves_a_period_and_one_who_bills_in_it() {
        PeriodSheet period = as(() -> periods.one(site().period(1)));
        raced("done, done", () -> moved(period, 40), this::claim);
    }

    private Object moved(PeriodSheet period, int later) {
        return periods.change(period.id(), period.version(), month(later));
    }

    private Object deleted(PeriodSheet period) {
        periods.delete(period.id(), period.version());
        return true;
    }

    private static PeriodDraft month(int later) {
        return Drafts.period(Direction.DOWNSTREAM, Sites.FIRST.plusMonths(later));
    }

    @Test
    void two_who_change_the_same_version_of_a_project() {
        ProjectSheet seen = as(() -> projects.one(site().projectId()));
        raced(
                "done, stale",
                () -> projects.change(seen.id(), seen.version(), Drafts.project(Firms.word(), "First")),
                () -> projects.change(seen.id(), seen.version(), Drafts.project(Firms.word(), "Second")));
    }

    @Test
    void two_who_change_the_same_version_of_a_company_or_a_person() {
        CompanyRow company = as(() -> companies.one(site().companyId()));
        raced(
                "done, stale",
                () -> companies.change(company.id(), company.version(), Drafts.company("First")),
                () -> companies.change(company.id(), company.version(), Drafts.company("Second")));
        PersonRow person = person();
        raced(
                "done, stale",
                () -> people.change(person.id(), person.version(), Drafts.person("First", person.email(), null)),
                () -> people.change(person.id(), person.version(), Drafts.person("Second", person.email(), null)));
    }

    @Test
    void two_who_take_the_same_number_or_address() {
        String number = Firms.word();
        Callable<?> project = () -> projects.create(Drafts.project(number, number));
        raced("done, number-taken", project, project);
        Callable<?> contract = () -> contracts.create(
                site().projectId(), Drafts.contract(ContractKind.PURCHASE_ORDER, number, site().companyId()));
        raced("done, number-taken", contract, contract);
        Callable<?> order = this::order;
        raced("done, number-taken", order, order);
        Callable<?> person = () -> people.create(Drafts.person(number, number + "@twice.example", null));
        raced("done, email-taken", person, person);
    }

    @Test
    void two_who_make_the_same_person_a_member_or_remove_one() {
        UUID person = person().id();
        Callable<?> put = () -> members.put(site().projectId(), person, null, Drafts.member(Level.STANDARD));
        raced("done, changed-at-once", put, put);
        int seen = as(() -> members.one(site().projectId(), person)).version();
        Callable<?> remove = () -> {
            members.remove(site().projectId(), person, seen);
            return true;
        };
        Race.Outcome removed = race(remove, remove);
        assertThat(removed.first()).isEqualTo("done");
        assertThat(removed.second()).isIn("not-found", "stale");
    }

    private PersonRow person() {
        return as(() -> people.create(Drafts.person("Somebody", Firms.word() + "@some.example", null)));
    }
}
