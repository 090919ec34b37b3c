package org.claimwright.ear.issued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.BundleState;
import org.claimwright.core.bundle.FailedPart;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.problem.Problem;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is begun again and again and never finished is given up, before it has ended all nodes one after the other. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class BundleTriesTest extends BundleAsked {
    @Deployment
    static WebArchive war() {
        return Archives.war(BundleTriesTest.class, BundleAsked.class).addPackages(false, OnSite.class.getPackage());
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
}
