package org.claimwright.ear.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.idempotency.Answer;
import org.claimwright.core.idempotency.IdempotentRequests;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two at once at one claim: one succeeds, the other is told why not, and nothing is left half done. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class RacesTest extends OnSite {
    @Inject
    private Job job;

    @Inject
    private Rush rush;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private Contracts contracts;

    @EJB
    private IdempotentRequests requests;

    @Deployment
    static WebArchive war() {
        return Archives.war(RacesTest.class, Rush.class).addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void two_who_type_into_the_same_version_of_a_claim() {
        ClaimSheet draft = as(() -> job.claimed(site().contractId(), site().period(1)));
        raced(
                "done, stale",
                () -> claims.changeLines(draft.id(), draft.version(), List.of(Drafts.work("1", "10.00"))),
                () -> claims.changeLines(draft.id(), draft.version(), List.of(Drafts.work("2", "20.00"))));
    }

    @Test
    void two_who_submit_the_same_version_of_a_claim() {
        ClaimSheet draft = as(() -> job.claimed(site().contractId(), site().period(1)));
        Callable<?> submit = () -> claims.submit(draft.id(), draft.version(), null);
        raced("done, stale", submit, submit);
    }

    @Test
    void two_who_review_the_same_version_of_a_claim() {
        ClaimSheet submitted = submitted();
        raced(
                "done, stale",
                () -> certify(submitted),
                () -> reviews.review(
                        submitted.id(), submitted.version(), Drafts.outcome(ClaimStatus.REVISE_AND_RESUBMIT)));
    }

    @Test
    void two_who_correct_the_status_of_the_same_version_of_a_claim() {
        ClaimSheet certified = certified();
        raced(
                "done, stale",
                () -> reviews.changeStatus(certified.id(), certified.version(), ClaimStatus.DRAFT, null),
                () -> takeBack(certified));
    }

    @Test
    void two_who_delete_the_same_claim() {
        ClaimSheet certified = certified();
        raced("done, not-found", () -> deleted(certified), () -> deleted(certified));
    }

    @Test
    void one_who_deletes_a_claim_and_one_who_submits_it() {
        ClaimSheet draft = as(() -> job.claimed(site().contractId(), site().period(1)));
        raced("done, not-found", () -> deleted(draft), () -> claims.submit(draft.id(), draft.version(), null));
        ClaimSheet other = as(() -> job.claimed(site().contractId(), site().period(1)));
        raced("done, stale", () -> claims.submit(other.id(), other.version(), null), () -> deleted(other));
    }

    @Test
    void two_who_make_the_claim_of_the_same_contract_and_period() {
        Callable<?> create = () -> claims.create(site().contractId(), Drafts.claim(site().period(1)));
        raced("done, previous-claim-open", create, create);
    }

    @Test
    void one_who_certifies_a_claim_and_one_who_makes_the_next() {
        ClaimSheet submitted = submitted();
        raced("done, done", () -> certify(submitted), this::next);
    }

    @Test
    void one_who_makes_the_next_claim_too_early_and_one_who_certifies() {
        ClaimSheet submitted = submitted();
        raced("previous-claim-open, done", this::next, () -> certify(submitted));
    }

    @Test
    void one_who_makes_the_next_claim_and_one_who_takes_the_certificate_back() {
        ClaimSheet certified = certified();
        raced("done, not-latest", this::next, () -> takeBack(certified));
    }

    @Test
    void one_who_takes_the_certificate_back_and_one_who_makes_the_next_claim() {
        ClaimSheet certified = certified();
        raced("done, previous-claim-open", () -> takeBack(certified), this::next);
    }

    @Test
    void one_who_makes_the_next_claim_and_one_who_deletes_the_one_before() {
        ClaimSheet certified = certified();
        raced("done, not-latest", this::next, () -> deleted(certified));
    }

    @Test
    void one_who_makes_the_next_claim_and_one_who_types_into_the_one_before() {
        ClaimSheet certified = certified();
        raced(
                "done, not-latest",
                this::next,
                () -> claims.changeLines(certified.id(), certified.version(), List.of(Drafts.work("1", "999.00"))));
    }

    @Test
    void one_who_certifies_a_claim_and_one_who_changes_its_contract() {
        ClaimSheet submitted = submitted();
        ContractSheet seen = as(() -> contracts.one(site().contractId()));
        raced(
                "done, stale",
                () -> certify(submitted),
                () -> contracts.change(seen.id(), seen.version(), seen.contract()));
        assertThat(as(() -> contracts.one(seen.id())).version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void one_who_changes_a_contract_and_one_who_certifies_its_claim() {
        ClaimSheet submitted = submitted();
        ContractSheet seen = as(() -> contracts.one(site().contractId()));
        raced(
                "done, done",
                () -> contracts.change(seen.id(), seen.version(), seen.contract()),
                () -> certify(submitted));
        assertThat(as(() -> contracts.one(seen.id())).version()).isEqualTo(seen.version() + 2);
    }

    @Test
    void one_who_sends_the_same_request_twice_at_once() {
        Callable<Answer> request = () -> requests.once("key", new byte[] {1}, () -> {
            UUID made = job.claimed(site().contractId(), site().period(1)).id();
            return new Answer(201, made.toString(), 0, new byte[0]);
        });
        raced("done, done", request, request);
        assertThat(answer(this::next)).isEqualTo("previous-claim-open");
    }

    @Test
    void many_who_do_whatever_they_like_with_one_contract() {
        Set<String> answers = rush.on(caller(), site());
        assertThat(answers).contains("done", "stale").doesNotContain("incident", "changed-at-once");
    }

    private ClaimSheet submitted() {
        return as(() -> job.submitted(site().contractId(), site().period(1), Drafts.work("1", "100.00")));
    }

    private ClaimSheet certified() {
        ClaimSheet submitted = submitted();
        return as(() -> job.certified(submitted));
    }

    private Object certify(ClaimSheet claim) {
        return reviews.review(claim.id(), claim.version(), Drafts.outcome(ClaimStatus.APPROVED));
    }

    private Object takeBack(ClaimSheet claim) {
        return reviews.changeStatus(claim.id(), claim.version(), ClaimStatus.UNDER_REVIEW, null);
    }

    private Object next() {
        return claims.create(site().contractId(), Drafts.claim(site().period(2)));
    }

    private Object deleted(ClaimSheet claim) {
        claims.delete(claim.id(), claim.version());
        return true;
    }
}
