package org.claimwright.ear.issued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.claimwright.core.access.Caller;
import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.BundleState;
import org.claimwright.core.bundle.FailedPart;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
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

/** The documents of many claims in one file, put together by whoever is free. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class BundlesTest extends BundleAsked {
    @Inject
    private Sites sites;

    @EJB
    private IssuedDocuments documents;

    @EJB
    private ProgressClaims claims;

    @Deployment
    static WebArchive war() {
        return Archives.war(BundlesTest.class, BundleAsked.class).addPackages(false, OnSite.class.getPackage());
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

    @Test
    void what_is_cancelled_has_no_file() {
        submitted(site().contractId());
        BundleRow asked = together(() -> {
            BundleRow row = ask(BundleForm.PDF);
            bundles.cancel(row.id());
            return row;
        });
        presses.until(caller(), () -> one(asked.id()).expiresAt() != null);
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
        presses.until(caller(), () -> as(() -> bundles.list(site().projectId())).isEmpty());
        assertThat(files(ready.id())).isZero();
    }

    @Test
    void there_is_nothing_to_put_together_where_nothing_was_billed() {
        assertThat(answer(() -> bundles.ask(Firms.documentsOf(site().projectId(), BundleForm.PDF, "None"))))
                .isEqualTo("none-chosen");
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
