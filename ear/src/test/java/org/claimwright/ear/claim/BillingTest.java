package org.claimwright.ear.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.claim.Withheld;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.history.Histories;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.ClaimType;
import org.claimwright.ear.fixture.Books;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contract's life from its first claim to its last, as it is stored. */
@ExtendWith(ArquillianExtension.class)
class BillingTest extends OnSite {
    @Inject
    private Job job;

    @Inject
    private Growth growth;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private Contracts contracts;

    @EJB
    private ChangeOrders changeOrders;

    @EJB
    private Histories histories;

    @Deployment
    static WebArchive war() {
        return Archives.war(BillingTest.class, Growth.class, Statements.class)
                .addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void a_contract_is_billed_from_the_first_claim_to_the_last() {
        ClaimSheet first = as(this::january);
        assertThat(certificate(first)).isEqualTo("860.00");
        assertThat(billed()).isEqualTo("1000.00");
        ClaimSheet second = as(() -> february(first));
        assertThat(certificate(second)).isEqualTo("132.50");
        assertThat(figure(second.summary().previousCertificates())).isEqualTo("860.00");
        assertThat(figure(second.summary().periodAdditions())).isEqualTo("300.00");
        assertThat(figure(second.summary().workRetainage())).isEqualTo("105.00");
        assertThat(figure(second.summary().storedRetainage())).isEqualTo("2.50");
        assertThat(billed()).isEqualTo("1100.00");
        ClaimSheet last = as(this::march);
        assertThat(certificate(last)).isEqualTo("2807.50");
        assertThat(last.summary().retainage()).isEqualTo(Money.ZERO);
        assertThat(figure(last.summary().contractSumToDate())).isEqualTo("3800.00");
        assertThat(billed()).isEqualTo("3800.00");
        assertThat(Books.mistakes(caller().accountId())).isEmpty();
    }

    /** Claimed are 900.00 of work and 200.00 of materials; 100.00 of the work are not accepted, 50.00 kept back. */
    private ClaimSheet january() {
        ClaimSheet submitted = job.submitted(
                site().contractId(),
                site().period(1),
                Drafts.work("1", "400.00"),
                Drafts.figures("2", "500.00", "200.00", null, null));
        return reviews.review(
                submitted.id(),
                submitted.version(),
                Drafts.outcome(
                        ClaimStatus.APPROVED_AS_NOTED,
                        new Withheld(new BigDecimal("50.00"), "Insurance has run out"),
                        new LineReview("1", Decision.APPROVED, "Wall C is not begun", new BigDecimal("300.00"), null)));
    }

    /** 150.00 of the materials are installed, and a change order is billed for the first time. */
    private ClaimSheet february(ClaimSheet january) {
        changeOrders.create(
                january.contractId(),
                Drafts.changeOrder("CO-1", ChangeOrderStatus.APPROVED, Drafts.lump("4", "300.00")));
        return job.certified(job.submitted(
                january.contractId(),
                site().period(2),
                Drafts.figures("2", null, null, "150.00", null),
                Drafts.work("4", "100.00")));
    }

    /** Everything is finished, and all that was held back is released. */
    private ClaimSheet march() {
        ClaimSheet draft = claims.create(
                site().contractId(), Drafts.claim(site().period(3), ClaimType.PROGRESS_AND_RETAINAGE_RELEASE));
        ClaimSheet filled = claims.changeLines(
                draft.id(),
                draft.version(),
                List.of(
                        Drafts.figures("1", "700.00", null, null, "100.00"),
                        Drafts.figures("2", "1350.00", null, "50.00", "200.00"),
                        Drafts.figures("3", "500.00", null, null, "50.00"),
                        Drafts.figures("4", "200.00", null, null, "30.00")));
        return job.certified(claims.submit(filled.id(), filled.version(), null));
    }

    @Test
    void a_status_goes_back_and_forth_and_what_is_posted_follows() {
        ClaimSheet first = as(this::january);
        ClaimSheet second = as(() -> february(first));
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
        ClaimSheet first = as(this::january);
        as(() -> february(first));
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
        ClaimSheet first = as(this::january);
        ClaimSheet second = as(() -> february(first));
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
        ClaimSheet first = as(this::january);
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
        ClaimSheet first = as(this::january);
        assertThat(as(() -> search.one(first.id()))).isEqualTo(first);
    }

    @Test
    void the_statements_for_a_claim_do_not_grow_with_its_lines() {
        assertThat(as(() -> growth.ofClaim(caller(), 1000))).isEqualTo(as(() -> growth.ofClaim(caller(), 100)));
    }

    @Test
    void the_statements_for_a_list_do_not_grow_with_its_rows() {
        assertThat(as(() -> growth.ofLists(caller(), 30))).isEqualTo(as(() -> growth.ofLists(caller(), 3)));
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
