package org.claimwright.ear.issued;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.fixture.Presses;
import org.claimwright.ear.fixture.Role;

/** A test with a job of its own whose documents are asked for in one file. */
abstract class BundleAsked extends OnSite {
    @Inject
    Job job;

    @Inject
    Presses presses;

    @EJB
    Bundles bundles;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    /** What is done before anybody else, the timer included, sees any of it. */
    final <T> T together(Supplier<T> work) {
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

    final BundleRow made(BundleForm form) {
        UUID asked = ask(form).id();
        presses.finish(caller(), site().projectId());
        return one(asked);
    }

    final BundleRow ask(BundleForm form) {
        return as(() -> bundles.ask(Firms.documentsOf(site().projectId(), form, "Month")));
    }

    final BundleRow one(UUID id) {
        return as(() -> bundles.list(site().projectId())).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final void changed(String update, BundleRow bundle, Object... more) {
        Query query = em.createNativeQuery(update).setParameter(1, bundle.id());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(i + 2, more[i]);
        }
        assertThat(query.executeUpdate()).isEqualTo(1);
    }

    static long files(UUID bundle) {
        try (Role owner = Role.owner()) {
            return owner.count("select count(*) from document_bundle_file where bundle_id = ?", bundle);
        }
    }

    final ClaimSheet submitted(UUID contract) {
        return as(() -> job.submitted(contract, site().period(1), Drafts.work("1", "100.00")));
    }

    final UUID another() {
        return as(() -> job.approved(
                site().projectId(),
                Drafts.contract(ContractKind.SUBCONTRACT, Firms.word(), site().companyId()),
                Drafts.lump("1", "1000.00")));
    }
}
