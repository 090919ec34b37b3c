package org.claimwright.ear.issued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.claimwright.core.access.Caller;
import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundleQueue;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.BundleState;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.bundle.FailedPart;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Presses;
import org.claimwright.ear.fixture.Role;
import org.claimwright.ear.fixture.Sites;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents of many claims in one file, put together by whoever is free. */
@ExtendWith(ArquillianExtension.class)
class BundlesTest extends OnSite {
    @Inject
    private Job job;

    @Inject
    private Sites sites;

    @Inject
    private Presses presses;

    @EJB
    private Bundles bundles;

    @EJB
    private BundleQueue queue;

    @EJB
    private IssuedDocuments documents;

    @EJB
    private ProgressClaims claims;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Deployment
    static WebArchive war() {
        return Archives.war(BundlesTest.class).addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void each_document_is_in_the_archive_as_it_was_issued() throws IOException {
        ClaimSheet first = submitted(site().contractId());
        ClaimSheet second = submitted(another());
        BundleRow ready = made(BundleForm.ZIP);
        assertThat(ready.state()).isEqualTo(BundleState.READY);
        assertThat(ready.made()).isEqualTo(2);
        List<byte[]> packed = unpacked(content(ready.id()));
        assertThat(packed)
                .containsExactlyInAnyOrder(
                        as(() -> documents.file(DocumentAsked.of(first.id()))).bytes(),
                        as(() -> documents.file(DocumentAsked.of(second.id()))).bytes());
    }

    @Test
    void one_document_holds_the_pages_of_all() throws IOException {
        int pages = 0;
        for (ClaimSheet claim : List.of(submitted(site().contractId()), submitted(another()))) {
            pages +=
                    pages(as(() -> documents.file(DocumentAsked.of(claim.id()))).bytes());
        }
        byte[] merged = content(made(BundleForm.PDF).id());
        assertThat(pages(merged)).isEqualTo(pages);
        try (PDDocument document = Loader.loadPDF(merged)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void a_document_that_cannot_be_made_is_named_and_the_others_are_there() {
        submitted(site().contractId());
        ClaimSheet gone = as(() -> job.claimed(another(), site().period(1), Drafts.work("1", "1.00")));
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.ZIP);
            claims.delete(gone.id(), gone.version());
            return row;
        });
        presses.finish(caller(), site().projectId());
        BundleRow ready = one(asked.id());
        assertThat(ready.state()).isEqualTo(BundleState.READY);
        assertThat(ready.failed()).isEqualTo(1);
        assertThat(as(() -> bundles.failed(asked.id())))
                .extracting(FailedPart::problem, part -> part.label().startsWith(gone.number()))
                .containsExactly(tuple(Problem.NOT_FOUND, true));
    }

    /** As if three nodes had died over it. */
    @Test
    void a_document_that_is_begun_and_never_finished_is_given_up() {
        ClaimSheet fatal = submitted(site().contractId());
        submitted(another());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.ZIP);
            changed(
                    "update document_bundle_part set tries = 3 where bundle_id = ?1 and claim_id = ?2",
                    row,
                    fatal.id());
            return row;
        });
        presses.finish(caller(), site().projectId());
        BundleRow ready = one(asked.id());
        assertThat(ready.state()).isEqualTo(BundleState.READY);
        assertThat(ready.made()).isEqualTo(1);
        assertThat(as(() -> bundles.failed(asked.id())))
                .extracting(FailedPart::claimId, FailedPart::problem)
                .containsExactly(tuple(fatal.id(), Problem.INCIDENT));
        assertThat(as(() -> bundles.failed(asked.id())).get(0).incident()).isNotNull();
    }

    @Test
    void a_document_that_was_broken_off_twice_is_tried_once_more() {
        ClaimSheet claim = submitted(site().contractId());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.ZIP);
            changed(
                    "update document_bundle_part set tries = 2 where bundle_id = ?1 and claim_id = ?2",
                    row,
                    claim.id());
            return row;
        });
        presses.finish(caller(), site().projectId());
        assertThat(one(asked.id()).made()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_begun_and_never_put_together_is_given_up() {
        submitted(site().contractId());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.PDF);
            changed("update document_bundle set tries = 3 where id = ?1", row);
            return row;
        });
        presses.finish(caller(), site().projectId());
        assertThat(one(asked.id()).state()).isEqualTo(BundleState.FAILED);
        assertThat(files(asked.id())).isZero();
    }

    @Test
    void what_is_too_large_for_one_document_is_given_up_before_the_rest_is_made() {
        ClaimSheet large = submitted(site().contractId());
        submitted(another());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.PDF);
            changed(
                    """
                    update document_bundle_part set state = 'MADE', content = convert_to(repeat('x', 12000001), 'UTF8')
                    where bundle_id = ?1 and claim_id = ?2
                    """,
                    row,
                    large.id());
            return row;
        });
        presses.finish(caller(), site().projectId());
        assertThat(one(asked.id()))
                .extracting(BundleRow::state, BundleRow::made)
                .containsExactly(BundleState.FAILED, 0);
    }

    private void changed(String update, BundleRow bundle, Object... more) {
        Query query = em.createNativeQuery(update).setParameter(1, bundle.id());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(i + 2, more[i]);
        }
        assertThat(query.executeUpdate()).isEqualTo(1);
    }

    @Test
    void what_is_cancelled_has_no_file() {
        submitted(site().contractId());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.PDF);
            bundles.cancel(row.id());
            return row;
        });
        while (as(queue::step)) {
            Thread.onSpinWait();
        }
        assertThat(one(asked.id()).state()).isEqualTo(BundleState.CANCELLED);
        assertThat(answer(() -> bundles.ready(asked.id()))).isEqualTo("not-found");
        assertThat(files(asked.id())).isZero();
    }

    @Test
    void nobody_else_sees_what_somebody_asked_for() {
        submitted(site().contractId());
        BundleRow ready = made(BundleForm.PDF);
        Caller contact = sites.contact(caller(), site());
        assertThat(as(contact, () -> bundles.list(site().projectId()))).isEmpty();
        assertThat(answer(contact, () -> bundles.ready(ready.id()))).isEqualTo("not-found");
        assertThat(answer(contact, () -> bundles.slice(ready.id(), 0))).isEqualTo("not-found");
    }

    @Test
    void a_file_is_removed_with_its_bytes_when_its_time_is_over() {
        submitted(site().contractId());
        BundleRow ready = made(BundleForm.PDF);
        assertThat(files(ready.id())).isEqualTo(1);
        try (Role owner = Role.owner()) {
            owner.change("update document_bundle set expires_at = now() - interval '1 day' where id = ?", ready.id());
            owner.change("update bundle_queue set due_at = now() - interval '1 day' where bundle_id = ?", ready.id());
            owner.commit();
        }
        while (as(queue::step)) {
            Thread.onSpinWait();
        }
        assertThat(as(() -> bundles.list(site().projectId()))).isEmpty();
        assertThat(files(ready.id())).isZero();
    }

    @Test
    void there_is_nothing_to_put_together_where_nothing_was_billed() {
        assertThat(answer(() -> bundles.ask(Firms.documentsOf(site().projectId(), BundleForm.PDF, "None"))))
                .isEqualTo("none-chosen");
    }

    /** What is done before anybody else, the timer included, sees any of it. */
    private <T> T together(Supplier<T> work) {
        return as(() -> {
            try {
                transaction.begin();
                T made = work.get();
                transaction.commit();
                return made;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private BundleRow made(BundleForm form) {
        UUID asked = ask(form).id();
        presses.finish(caller(), site().projectId());
        return one(asked);
    }

    private BundleRow ask(BundleForm form) {
        return as(() -> bundles.ask(Firms.documentsOf(site().projectId(), form, "Month")));
    }

    private BundleRow one(UUID id) {
        return as(() -> bundles.list(site().projectId())).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private byte[] content(UUID bundle) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] slice = as(() -> bundles.slice(bundle, 0));
        while (slice.length > 0) {
            all.writeBytes(slice);
            slice = as(() -> bundles.slice(bundle, all.size()));
        }
        return all.toByteArray();
    }

    private static long files(UUID bundle) {
        try (Role owner = Role.owner()) {
            return owner.count("select count(*) from document_bundle_file where bundle_id = ?", bundle);
        }
    }

    private ClaimSheet submitted(UUID contract) {
        return as(() -> job.submitted(contract, site().period(1), Drafts.work("1", "100.00")));
    }

    private UUID another() {
        return as(() -> job.approved(
                site().projectId(),
                Drafts.contract(ContractKind.SUBCONTRACT, Firms.word(), site().companyId()),
                Drafts.lump("1", "1000.00")));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<byte[]> unpacked(byte[] archive) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                documents.add(zip.readAllBytes());
            }
        }
        return documents;
    }
}
