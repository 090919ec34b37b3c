package org.claimwright.ear.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Level;
import org.claimwright.core.access.Scope;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.LineSums;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.project.Members;
import org.claimwright.core.terminology.WordChoice;
import org.claimwright.ear.fixture.Acting;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Findings;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whoever sees a private contract by its list alone, on a contract whose list sees totals only, is told nothing of its
 * lines: by no use case whose answer could hold any.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class LineSightTest {
    /** What a line, or the file made of lines, comes out as. */
    private static final Set<Class<?>> OF_LINES =
            Set.of(ClaimLineSheet.class, LineSheet.class, LineSums.class, HistoryEntry.class, byte[].class);

    /** Answers a repeated request with the bytes that the same person was answered before. */
    private static final Set<String> OWN_ANSWERS = Set.of("IdempotentRequests.once");

    /** Bytes of a picture. */
    private static final Set<String> PICTURES = Set.of("Letterheads.logo");

    private static Firm firm;

    @Inject
    private Firms firms;

    @Inject
    private Acting acting;

    @Inject
    private ForeignIds everything;

    @EJB
    private Members members;

    @Deployment
    static WebArchive war() {
        return Archives.war(LineSightTest.class)
                .addPackages(false, LineSightTest.class.getPackage(), Firms.class.getPackage());
    }

    @BeforeEach
    void a_contract_whose_list_sees_totals_alone() {
        if (firm == null) {
            firm = firms.busy(Firms.word());
            try (Role owner = Role.owner()) {
                owner.change("update contract set listed_see_schedule = false where id = ?", firm.contractId());
                owner.change(
                        "delete from contract_person where contract_id = ? and role = 'CONTACT'", firm.contractId());
                owner.commit();
            }
        }
    }

    @Test
    void nobody_of_the_list_reads_a_line_whatever_they_ask() {
        for (Level level : List.of(Level.READ_ONLY, Level.STANDARD)) {
            acting.as(firm.administrator(), () -> joined(level));
            Findings findings = new Findings();
            asked().forEach(one -> {
                String answer = acting.as(listed(), () -> one.answer(firm));
                findings.isTrue(level + " " + one.useCase() + " tells " + answer, words().noneMatch(answer::contains));
            });
            findings.tell();
        }
    }

    private Object joined(Level level) {
        int seen = members.one(firm.projectId(), firm.personId()).version();
        return members.put(firm.projectId(), firm.personId(), seen, Drafts.member(level));
    }

    @Test
    void an_administrator_who_asks_the_same_reads_them() {
        Set<String> telling = asked().stream()
                .filter(one -> {
                    String answer = acting.as(firm.administrator(), () -> one.answer(firm));
                    return words().anyMatch(answer::contains);
                })
                .map(Try::useCase)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(telling)
                .contains("ClaimSearch.one", "ClaimSearch.seen", "ClaimSearch.version", "LinePages.page")
                .contains("Schedules.one", "ChangeOrders.one", "Histories.ofClaim", "Histories.sittings");
    }

    @Test
    void every_use_case_that_could_tell_of_lines_is_asked() {
        Set<String> could = UseCases.answering(OF_LINES);
        could.removeAll(OWN_ANSWERS);
        could.removeAll(PICTURES);
        assertThat(could)
                .contains(
                        "ClaimSearch.one",
                        "Schedules.one",
                        "Histories.ofClaim",
                        "ClaimReviews.decide",
                        "LineGroups.all")
                .isSubsetOf(asked().stream().map(Try::useCase).collect(Collectors.toSet()));
    }

    private List<Try> asked() {
        Set<String> could = UseCases.answering(OF_LINES);
        return acting.as(firm.administrator(), () -> everything.all(firm)).stream()
                .filter(one -> could.contains(one.useCase()))
                .toList();
    }

    // numbers and descriptions of the lines, which stand nowhere else
    private static Stream<String> words() {
        return Stream.of("Work " + firm.name(), firm.name() + "1", firm.name() + "2", firm.name() + "3");
    }

    private static Caller listed() {
        return new Caller(
                firm.accountId(),
                firm.personId(),
                null,
                firm.name(),
                false,
                Set.of(Scope.values()),
                null,
                WordChoice.NONE,
                WordChoice.NONE);
    }
}
