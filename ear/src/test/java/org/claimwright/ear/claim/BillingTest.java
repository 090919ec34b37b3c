package org.claimwright.ear.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.core.access.Caller;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.history.Histories;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Paging;
import org.claimwright.ear.fixture.Books;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Sites;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A contract's life from its first claim to its last, as it is stored. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class BillingTest extends OnSite {
    @Inject
    private Job job;

    @Inject
    private ThreeMonths months;

    @Inject
    private Sites sites;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private Contracts contracts;

    @EJB
    private Histories histories;

    @Deployment
    static WebArchive war() {
        return Archives.war(BillingTest.class, ThreeMonths.class).addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void a_contract_is_billed_from_the_first_claim_to_the_last() {
        ClaimSheet first = as(() -> months.january(site()));
        assertThat(certificate(first)).isEqualTo("860.00");
        assertThat(billed()).isEqualTo("1000.00");
        ClaimSheet second = as(() -> months.february(site(), first));
        assertThat(certificate(second)).isEqualTo("132.50");
        assertThat(figure(second.summary().previousCertificates())).isEqualTo("860.00");
        assertThat(figure(second.summary().periodAdditions())).isEqualTo("300.00");
        assertThat(figure(second.summary().workRetainage())).isEqualTo("105.00");
        assertThat(figure(second.summary().storedRetainage())).isEqualTo("2.50");
        assertThat(billed()).isEqualTo("1100.00");
        ClaimSheet last = as(() -> months.march(site()));
        assertThat(certificate(last)).isEqualTo("2807.50");
        assertThat(last.summary().retainage()).isEqualTo(Money.ZERO);
        assertThat(figure(last.summary().contractSumToDate())).isEqualTo("3800.00");
        assertThat(billed()).isEqualTo("3800.00");
        assertThat(Books.mistakes(caller().accountId())).isEmpty();
    }

    @Test
    void a_status_goes_back_and_forth_and_what_is_posted_follows() {
        ClaimSheet first = as(() -> months.january(site()));
        ClaimSheet second = as(() -> months.february(site(), first));
        ClaimSheet draft = as(() -> corrected(second, ClaimStatus.DRAFT));
        assertThat(draft.summary().certificate()).isNull();
        assertThat(billed()).isEqualTo("1000.00");
        ClaimSheet review = as(() -> corrected(draft, ClaimStatus.UNDER_REVIEW));
        ClaimSheet pending = as(() -> corrected(review, ClaimStatus.PENDING_OWNER_APPROVAL));
        assertThat(certificate(pending)).isEqualTo("132.50");
        ClaimSheet approved = as(() -> corrected(pending, ClaimStatus.APPROVED));
        ClaimSheet revised = as(() -> corrected(approved, ClaimStatus.REVISE_AND_RESUBMIT));
        assertThat(billed()).isEqualTo("1000.00");
        assertThat(certificate(as(() -> corrected(revised, ClaimStatus.APPROVED))))
                .isEqualTo("132.50");
        assertThat(billed()).isEqualTo("1100.00");
    }

    @Test
    void an_earlier_claim_may_be_approved_otherwise_and_posts_nothing() {
        ClaimSheet first = as(() -> months.january(site()));
        as(() -> months.february(site(), first));
        ClaimSheet otherwise = as(() -> corrected(first, ClaimStatus.APPROVED));
        assertThat(certificate(otherwise)).isEqualTo("860.00");
        assertThat(billed()).isEqualTo("1100.00");
        assertThat(answer(() -> corrected(otherwise, ClaimStatus.DRAFT))).isEqualTo("not-latest");
        assertThat(answer(() -> deleted(otherwise))).isEqualTo("not-latest");
        assertThat(answer(() -> claims.changeLines(otherwise.id(), otherwise.version(), List.of())))
                .isEqualTo("not-latest");
    }

    @Test
    void the_latest_claim_is_deleted_and_leaves_its_versions_and_its_history() {
        ClaimSheet first = as(() -> months.january(site()));
        ClaimSheet second = as(() -> months.february(site(), first));
        as(() -> deleted(second));
        assertThat(billed()).isEqualTo("1000.00");
        assertThat(answer(() -> search.one(second.id()))).isEqualTo("not-found");
        try (Role owner = Role.owner()) {
            String kept = "select count(*) from claim_version where claim_id = ?";
            assertThat(owner.count(kept, second.id())).isEqualTo(2);
            assertThat(owner.column("select action from history_entry where subject_id = ? order by id", second.id()))
                    .containsExactly("CREATED", "LINES", "SUBMITTED", "REVIEWED", "DELETED");
        }
        assertThat(actions(as(() -> histories
                        .ofContract(site().contractId(), Paging.first())
                        .items())))
                .contains("CLAIM_DELETED");
        assertThat(as(() -> job.claimed(site().contractId(), site().period(2))).sequence())
                .isEqualTo(2);
    }

    @Test
    void what_was_submitted_and_certified_stays_as_it_was() {
        ClaimSheet submitted =
                as(() -> job.submitted(site().contractId(), site().period(1), Drafts.work("1", "400.00")));
        ClaimSheet certified = as(() -> job.certified(submitted));
        as(() -> {
            ClaimSheet draft = corrected(certified, ClaimStatus.DRAFT);
            ClaimSheet typed = claims.changeLines(draft.id(), draft.version(), List.of(Drafts.work("1", "1.00")));
            return claims.submit(typed.id(), typed.version(), null);
        });
        assertThat(as(() -> search.version(submitted.id(), 1)).claim()).isEqualTo(submitted);
        assertThat(as(() -> search.version(submitted.id(), 2)).claim()).isEqualTo(certified);
        assertThat(as(() -> search.versions(submitted.id())))
                .extracting(VersionRow::kind)
                .containsExactly(
                        ClaimVersion.Kind.SUBMISSION, ClaimVersion.Kind.CERTIFICATION, ClaimVersion.Kind.SUBMISSION);
    }

    @Test
    void each_saved_change_is_one_row_of_the_history() {
        ClaimSheet first = as(() -> months.january(site()));
        List<HistoryEntry> rows =
                as(() -> histories.ofClaim(first.id(), Paging.first()).items());
        assertThat(actions(rows)).containsExactly("REVIEWED", "SUBMITTED", "LINES", "CREATED");
        assertThat(rows).allMatch(HistoryEntry::onBehalf).allMatch(row -> row.by()
                .equals(caller().name()));
        HistoryEntry lines = rows.get(2);
        assertThat(lines.from()).contains("\"1\"", "\"2\"").doesNotContain("\"3\"");
        assertThat(lines.to()).contains("400.00", "200.00");
    }

    @Test
    void what_is_read_is_what_was_saved() {
        ClaimSheet first = as(() -> months.january(site()));
        assertThat(as(() -> search.one(first.id()))).isEqualTo(first);
    }

    @Test
    void a_claim_contact_bills_is_sent_back_and_bills_again() {
        Caller contact = sites.contact(caller(), site());
        ClaimSheet submitted =
                as(contact, () -> job.submitted(site().contractId(), site().period(1), Drafts.work("1", "400.00")));
        assertThat(answer(contact, () -> typed(submitted, "1.00"))).isEqualTo("claim-not-editable");
        assertThat(answer(contact, () -> deleted(submitted))).isEqualTo("not-allowed");
        ClaimSheet rejected = as(() -> reviews.review(
                submitted.id(),
                submitted.version(),
                Drafts.outcome(
                        ClaimStatus.REVISE_AND_RESUBMIT,
                        null,
                        new LineReview("1", Decision.REJECTED, "Not seen on site", null, null))));
        assertThat(answer(contact, () -> typed(rejected, "1000.01"))).isEqualTo("line-overbilled");
        List<LineEdit> release = List.of(Drafts.figures("1", null, null, null, "5.00"));
        assertThat(answer(contact, () -> claims.changeLines(rejected.id(), rejected.version(), release)))
                .isEqualTo("release-not-in-type");
        ClaimSheet again = as(contact, () -> {
            ClaimSheet typed = typed(rejected, "350.00");
            return claims.submit(typed.id(), typed.version(), "As seen on site");
        });
        assertThat(answer(() -> claims.changeLines(again.id(), again.version(), release)))
                .isEqualTo("done");
        assertThat(again.lines()).allMatch(line -> line.decision() == Decision.NO_ACTION);
        // submitted, sent back, submitted again
        assertThat(again.versions()).isEqualTo(3);
        ClaimSheet released = as(() -> search.one(again.id()));
        assertThat(answer(() -> typed(released, "1000.01"))).isEqualTo("done");
    }

    private ClaimSheet typed(ClaimSheet claim, String work) {
        return claims.changeLines(claim.id(), claim.version(), List.of(Drafts.work("1", work)));
    }

    private ClaimSheet corrected(ClaimSheet claim, ClaimStatus status) {
        return reviews.changeStatus(claim.id(), claim.version(), status, "a slip");
    }

    private Object deleted(ClaimSheet claim) {
        claims.delete(claim.id(), claim.version());
        return true;
    }

    private static List<String> actions(List<HistoryEntry> rows) {
        return rows.stream().map(HistoryEntry::action).toList();
    }

    private String billed() {
        return figure(as(() -> contracts.one(site().contractId())).billed());
    }

    private static String certificate(ClaimSheet claim) {
        return figure(claim.summary().certificate());
    }

    private static String figure(Money money) {
        return money.amount(2).toPlainString();
    }
}
