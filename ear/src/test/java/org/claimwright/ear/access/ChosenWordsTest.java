package org.claimwright.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.directory.AccountDraft;
import org.claimwright.core.directory.AccountRow;
import org.claimwright.core.directory.Accounts;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who chooses words, and for whom. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class ChosenWordsTest {
    @Inject
    private Firms firms;

    @Inject
    private Acting acting;

    @EJB
    private People people;

    @EJB
    private Accounts accounts;

    @Deployment
    static WebArchive war() {
        return Archives.war(ChosenWordsTest.class)
                .addPackages(false, ChosenWordsTest.class.getPackage(), Firms.class.getPackage());
    }

    @Test
    void everybody_chooses_words_without_any_right_and_for_nobody_else() {
        Caller administrator = firms.open(Firms.word());
        UUID reader = person(administrator);
        UUID neighbour = person(administrator);
        Caller nobodyMuch = new Caller(
                administrator.accountId(),
                reader,
                null,
                "Reader",
                false,
                Set.of(),
                null,
                WordChoice.NONE,
                WordChoice.NONE);
        acting.as(nobodyMuch, () -> chosen(new WordChoice(Language.FR, Market.CA_US, PointOfView.OWNER)));
        PersonRow row = acting.as(administrator, () -> people.one(reader));
        assertThat(row.language()).isEqualTo("fr");
        assertThat(row.market()).isEqualTo(Market.CA_US);
        assertThat(row.pointOfView()).isEqualTo(PointOfView.OWNER);
        assertThat(acting.as(administrator, () -> people.one(neighbour)).market())
                .isNull();
        acting.as(nobodyMuch, () -> chosen(WordChoice.NONE));
        assertThat(acting.as(administrator, () -> people.one(reader)).language())
                .isNull();
    }

    @Test
    void an_account_may_be_of_canada_with_the_words_of_the_united_states() {
        Caller administrator = firms.open(Firms.word());
        AccountDraft canada =
                new AccountDraft("Keel", Market.CA_US, PointOfView.OWNER, "en", "CAD", "America/Toronto", false);
        AccountRow kept = acting.as(administrator, () -> {
            accounts.change(accounts.mine().version(), canada);
            return accounts.mine();
        });
        assertThat(kept.market()).isEqualTo(Market.CA_US);
    }

    private boolean chosen(WordChoice words) {
        people.chooseWords(words);
        return true;
    }

    private UUID person(Caller administrator) {
        String email = Firms.word() + "@words.example";
        return acting.as(administrator, () -> people.create(Drafts.person("Reader", email, null))
                .id());
    }
}
