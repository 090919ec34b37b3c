package org.claimwright.ear.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.demonstration.DemonstrationRemoval;
import org.claimwright.core.demonstration.DemonstrationStories;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Refused;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Tables;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A demonstration account goes with everything in it; nobody's own account ever goes. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class RemovalTest {
    @Inject
    private Firms firms;

    @Inject
    private Acting acting;

    @EJB
    private DemonstrationRemoval removal;

    @EJB
    private DemonstrationStories stories;

    @Deployment
    static WebArchive war() {
        return Archives.war(RemovalTest.class).addPackages(false, Firms.class.getPackage());
    }

    @Test
    void nothing_is_left_of_an_account_and_nothing_else_is_gone() {
        Firm gone = firms.busy(Firms.word());
        Firm stays = firms.busy(Firms.word());
        tell(gone);
        try (Role owner = Role.owner()) {
            Map<String, String> before = Tables.rows(owner, stays.accountId());
            assertThat(Tables.rows(owner, gone.accountId()).get("claim_line")).isNotEmpty();
            acting.as(gone.administrator(), () -> {
                removal.remove();
                return null;
            });
            owner.commit();
            assertThat(Tables.rows(owner, gone.accountId()).values()).containsOnly("");
            assertThat(Tables.rows(owner, stays.accountId())).isEqualTo(before);
            assertThat(owner.count("select count(*) from login where id = ?", gone.loginId()))
                    .isZero();
        }
    }

    @Test
    void a_story_whose_account_is_gone_is_not_told_again_at_the_next_start() {
        Firm gone = firms.busy(Firms.word());
        String story = tell(gone);
        acting.as(gone.administrator(), () -> {
            removal.remove();
            return null;
        });
        assertThat(stories.begin()).isTrue();
        assertThat(stories.isTold(story)).isTrue();
        assertThat(stories.isTold(UUID.randomUUID().toString())).isFalse();
    }

    @Test
    void an_account_of_somebodys_own_stays() {
        Firm own = firms.busy(Firms.word());
        assertThat(acting.as(own.administrator(), removal::isPossible)).isFalse();
        Optional<Problem> refused = acting.as(
                own.administrator(),
                () -> Refused.problem(() -> {
                    removal.remove();
                    return null;
                }));
        assertThat(refused).contains(Problem.NOT_FOUND);
        try (Role owner = Role.owner()) {
            assertThat(owner.count("select count(*) from account where id = ?", own.accountId()))
                    .isOne();
        }
    }

    @Test
    void the_database_removes_no_account_but_the_one_that_is_worked_in() {
        Firm mine = firms.busy(Firms.word());
        Firm theirs = firms.busy(Firms.word());
        tell(theirs);
        try (Role application = Role.application().choose(mine.accountId())) {
            assertThat(application.column("select remove_demonstration(?)::text", theirs.accountId()))
                    .containsExactly("false");
        } finally {
            forget(theirs);
        }
    }

    // the page to sign in on would offer it
    private static void forget(Firm firm) {
        try (Role owner = Role.owner()) {
            owner.change("delete from demonstration_story where opened = ?", firm.accountId());
            owner.commit();
        }
    }

    private static String tell(Firm firm) {
        String story = UUID.randomUUID().toString();
        try (Role owner = Role.owner()) {
            owner.change(
                    "insert into demonstration_story (name, opened, told_at) values (?, ?, now())",
                    story,
                    firm.accountId());
            owner.commit();
        }
        return story;
    }
}
