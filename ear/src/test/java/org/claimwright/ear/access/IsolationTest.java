package org.claimwright.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.signin.SignIn;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Findings;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Tables;
import org.claimwright.ear.fixture.TwoAccounts;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever acts in one account neither sees nor touches another one, and whoever acts in none touches nothing. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class IsolationTest {
    /** Use cases that are handed an id without acting in an account. */
    private static final Set<String> BEFORE_AN_ACCOUNT_IS_KNOWN = Set.of(
            "DemonstrationStories.entrances",
            "Logins.accountsOf",
            "Logins.changePassword",
            "Logins.holder",
            "SignIn.accountsOf",
            "SignIn.wordsOf");

    /** Hears of a change that a use case made, and is called by nobody else. */
    private static final Set<String> OBSERVERS = Set.of("HistoryWriter.write");

    /** These ask only what the functions before an account is known answer. */
    private static final Set<String> WITHOUT_ACCOUNT = Set.of(
            "Attempts",
            "BundleQueue",
            "DemonstrationStories",
            "LinkRedemption",
            "Logins",
            "OwnPassword",
            "Setup",
            "SignIn",
            "Welcome");

    private static TwoAccounts two;

    @Inject
    private Firms firms;

    @Inject
    private Acting acting;

    @Inject
    private ForeignIds foreignIds;

    @Inject
    private Listings listings;

    @Inject
    private Crowd crowd;

    @EJB
    private SignIn signIn;

    @Deployment
    static WebArchive war() {
        return Archives.war(IsolationTest.class)
                .addPackages(false, IsolationTest.class.getPackage(), Firms.class.getPackage());
    }

    @BeforeEach
    void two_accounts() {
        if (two == null) {
            two = firms.two();
        }
    }

    @Test
    void every_list_shows_rows_of_its_own_account_only() {
        Map<String, Supplier<Collection<?>>> lists = listings.all(two.a());
        Findings findings = new Findings();
        try (Role owner = Role.owner()) {
            Set<String> foreign = Tables.ids(owner, two.b().accountId());
            foreign.add(two.b().name());
            lists.forEach((name, list) -> {
                Collection<?> rows = acting.as(two.a().administrator(), list::get);
                String read = rows.toString();
                findings.isTrue(name + " is empty", !rows.isEmpty());
                findings.isTrue(name + " shows " + read, foreign.stream().noneMatch(read::contains));
            });
        }
        findings.tell();
    }

    @Test
    void no_list_is_left_out() {
        Set<String> covered = new TreeSet<>(listings.all(two.a()).keySet());
        covered.addAll(BEFORE_AN_ACCOUNT_IS_KNOWN);
        assertThat(UseCases.lists())
                .as("found in the archive")
                .contains("ClaimSearch.list", "Projects.list")
                .isSubsetOf(covered);
    }

    @Test
    void every_use_case_that_takes_an_id_knows_none_of_another_account() {
        Findings findings = new Findings();
        try (Role owner = Role.owner()) {
            Map<String, String> before = Tables.rows(owner, two.b().accountId());
            for (Try one : foreignIds.all(two.a())) {
                findings.same(one.useCase(), outcome(one, two.b()), one.foreign());
            }
            findings.same("the other account", Tables.rows(owner, two.b().accountId()), before);
        }
        findings.tell();
    }

    @Test
    void every_use_case_that_takes_an_id_knows_those_of_its_own_account() {
        Findings findings = new Findings();
        for (Try one : foreignIds.all(two.a())) {
            String outcome = outcome(one, two.a());
            boolean known = !outcome.equals(one.foreign()) && !outcome.equals("incident");
            findings.isTrue(one.useCase() + " answers " + outcome, known);
        }
        findings.tell();
    }

    @Test
    void nobody_is_answered_anything() {
        Findings findings = new Findings();
        Set<String> answers = Set.of("not_signed_in", "not_found");
        for (Try one : foreignIds.all(two.a())) {
            String answer = acting.as(null, () -> one.with(two.a()));
            findings.isTrue(one.useCase() + " answers " + answer, answers.contains(answer));
        }
        listings.all(two.a())
                .forEach((name, list) -> findings.isTrue(
                        name, acting.as(null, () -> Refused.problem(list::get)).isPresent()));
        findings.tell();
    }

    @Test
    void no_use_case_that_takes_an_id_is_left_out() {
        Set<String> covered = foreignIds.all(two.a()).stream().map(Try::useCase).collect(Collectors.toSet());
        covered.addAll(BEFORE_AN_ACCOUNT_IS_KNOWN);
        covered.addAll(OBSERVERS);
        assertThat(UseCases.takingIds())
                .as("found in the archive")
                .contains("ProgressClaims.create", "People.create", "Contracts.one")
                .isSubsetOf(covered);
    }

    @Test
    void every_use_case_tells_the_database_its_account() {
        Set<String> silent = UseCases.classes().stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getType() == EntityManager.class))
                .filter(type -> !type.isAnnotationPresent(InAccount.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(silent).isSubsetOf(WITHOUT_ACCOUNT);
    }

    @Test
    void a_sign_in_opens_the_accounts_of_its_holder_only() {
        assertThat(signIn.accountsOf(two.a().loginId())).hasSize(1).allMatch(choice -> choice.accountId()
                .equals(two.a().accountId()));
    }

    @Test
    void hand_written_sql_reads_no_row_of_another_account() {
        HandWrittenSql sql = new HandWrittenSql(two);
        sql.read();
        sql.nobody();
        sql.tried();
    }

    @Test
    void hand_written_sql_changes_no_row_of_another_account() {
        HandWrittenSql sql = new HandWrittenSql(two);
        sql.change();
        sql.tried();
    }

    @Test
    void hand_written_sql_adds_no_row_to_another_account_and_none_that_refers_to_one() {
        HandWrittenSql sql = new HandWrittenSql(two);
        sql.insert();
        sql.refer();
        sql.tried();
    }

    @Test
    void what_was_written_down_can_neither_be_changed_nor_removed() {
        try (Role application = Role.application().choose(two.a().accountId())) {
            for (String table : List.of("history_entry", "claim_version", "issued_document")) {
                assertThat(application.count("select count(*) from " + table)).isPositive();
                assertThat(application.refusal("update " + table + " set account_id = account_id"))
                        .isEqualTo("42501");
                assertThat(application.refusal("delete from " + table)).isEqualTo("42501");
                assertThat(Tables.mayAnyColumn(application, table, "update")).isFalse();
            }
        }
    }

    @Test
    void a_crowd_on_few_connections_sees_its_own_account_each() {
        assertThat(crowd.mistakes(two)).isEmpty();
    }

    private String outcome(Try one, Firm target) {
        return acting.as(two.a().administrator(), () -> one.with(target));
    }
}
