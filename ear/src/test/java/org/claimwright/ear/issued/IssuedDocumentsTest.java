package org.claimwright.ear.issued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimwright.core.access.Caller;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.ReviewDraft;
import org.claimwright.core.directory.People;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.history.Histories;
import org.claimwright.core.history.HistoryEntry;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.DocumentFile;
import org.claimwright.core.issued.IssuedDocument;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.letterhead.LetterheadDraft;
import org.claimwright.core.letterhead.Letterheads;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.terminology.Language;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Race;
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

/** What was handed out once is the same for ever; what is no version yet is kept nowhere. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class IssuedDocumentsTest extends OnSite {
    @Inject
    private Job job;

    @Inject
    private Sites sites;

    @Inject
    private Race race;

    @EJB
    private IssuedDocuments documents;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @EJB
    private ClaimSearch search;

    @EJB
    private Histories histories;

    @EJB
    private Letterheads letterheads;

    @EJB
    private People people;

    @Deployment
    static WebArchive war() {
        return Archives.war(IssuedDocumentsTest.class).addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void a_version_has_the_same_bytes_for_ever() {
        ClaimSheet claim = submitted();
        DocumentFile first = as(() -> documents.file(DocumentAsked.of(claim.id())));
        as(() -> letterheads.change(
                letterheads.mine().version(), new LetterheadDraft("Moved to another town", null, null, null)));
        DocumentFile second = as(() -> documents.file(DocumentAsked.of(claim.id())));
        assertThat(first.issued()).isTrue();
        assertThat(second.bytes()).isEqualTo(first.bytes());
        DocumentFile other = as(() -> documents.file(asked(claim, DocumentKind.CLAIM, 1, Language.FR)));
        assertThat(other.bytes()).isNotEqualTo(first.bytes());
        List<IssuedDocument> issued = as(() -> documents.of(claim.id()));
        assertThat(issued)
                .extracting(IssuedDocument::version, IssuedDocument::language)
                .containsExactly(tuple(1, Language.FR), tuple(1, Language.EN));
        assertThat(issued.get(1).hash()).isEqualTo(first.hash());
        assertThat(issued.get(1).dictionary()).isEqualTo("en-US/gc");
        assertThat(actions(claim)).filteredOn("DOCUMENT_ISSUED"::equals).hasSize(2);
    }

    @Test
    void a_draft_is_shown_and_not_kept() {
        ClaimSheet draft = as(() -> job.claimed(site().contractId(), january(), Drafts.work("1", "100.00")));
        DocumentFile shown = as(() -> documents.file(DocumentAsked.of(draft.id())));
        assertThat(shown.issued()).isFalse();
        assertThat(as(() -> documents.of(draft.id()))).isEmpty();
        assertThat(actions(draft)).doesNotContain("DOCUMENT_ISSUED");
    }

    @Test
    void two_who_ask_first_at_once_get_the_same_bytes() {
        ClaimSheet claim = submitted();
        DocumentFile[] files = new DocumentFile[2];
        Race.Outcome outcome = race.between(
                caller(),
                () -> files[0] = documents.file(DocumentAsked.of(claim.id())),
                () -> files[1] = documents.file(DocumentAsked.of(claim.id())));
        assertThat(outcome).hasToString("done, done");
        assertThat(files[1].bytes()).isEqualTo(files[0].bytes());
        assertThat(as(() -> documents.of(claim.id()))).hasSize(1);
    }

    @Test
    void there_is_an_answer_once_it_is_certified_or_sent_back() {
        ClaimSheet claim = submitted();
        DocumentAsked answer = asked(claim, DocumentKind.ANSWER, null, null);
        assertThat(answer(() -> documents.file(answer))).isEqualTo("not-answered-yet");
        as(() -> reviews.review(
                claim.id(),
                claim.version(),
                new ReviewDraft(
                        List.of(new LineReview("1", Decision.REJECTED, "Not seen on site", null, null)),
                        ClaimStatus.REVISE_AND_RESUBMIT,
                        ReviewDraft.Undecided.ACCEPT,
                        null,
                        null)));
        assertThat(as(() -> search.versions(claim.id())).get(1).kind()).isEqualTo(ClaimVersion.Kind.RETURN);
        assertThat(as(() -> documents.file(answer)).issued()).isTrue();
        ClaimSheet back = as(() -> search.one(claim.id()));
        as(() -> claims.submit(back.id(), back.version(), null));
        assertThat(answer(() -> documents.file(answer))).isEqualTo("not-answered-yet");
        assertThat(as(() -> documents.file(asked(claim, DocumentKind.ANSWER, 2, null)))
                        .issued())
                .isTrue();
        assertThat(answer(() -> documents.file(asked(claim, DocumentKind.CLAIM, 9, null))))
                .isEqualTo("not-found");
    }

    @Test
    void what_the_reviewer_changed_was_not_claimed() throws IOException {
        ClaimSheet claim = submitted();
        as(() -> claims.changeLines(
                claim.id(), claim.version(), List.of(Drafts.figures("1", null, null, null, "5.00"))));
        as(() -> job.certified(search.one(claim.id())));
        try (PDDocument paper = Loader.loadPDF(
                as(() -> documents.file(DocumentAsked.of(claim.id()))).bytes())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .containsPattern("Billed\\s+90\\.00")
                    .containsPattern("Certified for payment\\s+95\\.00");
        }
    }

    @Test
    void whoever_bills_has_the_documents_and_a_stranger_learns_nothing() {
        ClaimSheet claim = submitted();
        Caller contact = sites.contact(caller(), site());
        assertThat(as(contact, () -> documents.file(DocumentAsked.of(claim.id())))
                        .issued())
                .isTrue();
        Caller stranger = stranger(contact);
        assertThat(answer(stranger, () -> documents.file(DocumentAsked.of(claim.id()))))
                .isEqualTo("not-found");
        assertThat(answer(stranger, () -> documents.of(claim.id()))).isEqualTo("not-found");
    }

    @Test
    void a_deleted_claim_leaves_its_documents() {
        ClaimSheet claim = submitted();
        as(() -> documents.file(DocumentAsked.of(claim.id())));
        as(() -> {
            claims.delete(claim.id(), claim.version());
            return true;
        });
        try (Role owner = Role.owner()) {
            assertThat(owner.count("select count(*) from issued_document where claim_id = ?", claim.id()))
                    .isEqualTo(1);
        }
    }

    private Caller stranger(Caller contact) {
        UUID person = as(() -> people.create(Drafts.person("Stranger", Firms.word() + "@site.example", null)))
                .id();
        return new Caller(
                contact.accountId(),
                person,
                null,
                "Stranger",
                false,
                contact.scopes(),
                null,
                contact.words(),
                contact.accountWords());
    }

    private ClaimSheet submitted() {
        return as(() -> job.submitted(site().contractId(), january(), Drafts.work("1", "100.00")));
    }

    private UUID january() {
        return site().period(1);
    }

    private static DocumentAsked asked(ClaimSheet claim, DocumentKind kind, Integer version, Language language) {
        return new DocumentAsked(claim.id(), kind, version, language);
    }

    private List<String> actions(ClaimSheet claim) {
        return as(() -> histories.ofClaim(claim.id(), Paging.first()).items()).stream()
                .map(HistoryEntry::action)
                .toList();
    }
}
