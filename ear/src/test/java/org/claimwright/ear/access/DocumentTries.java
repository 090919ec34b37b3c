package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundlePrinter;
import org.claimwright.core.bundle.BundleSteps;
import org.claimwright.core.bundle.BundleTries;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.ear.fixture.Firm;
import org.claimwright.ear.fixture.Firms;

/** Documents, one and many at once, handed the ids of some account. */
@Dependent
public class DocumentTries extends Tries {
    @EJB
    private IssuedDocuments documents;

    @EJB
    private Bundles bundles;

    @EJB
    private BundleSteps steps;

    @EJB
    private BundlePrinter printer;

    @EJB
    private BundleTries tried;

    @Override
    void gather(Firm own) {
        missing("IssuedDocuments.file", to -> documents.file(DocumentAsked.of(to.certifiedId())));
        missing("IssuedDocuments.of", to -> documents.of(to.certifiedId()));
        missing("BundlePrinter.print", to -> printer.print(DocumentAsked.of(to.certifiedId())));
        add("Bundles.ask", "none_chosen", this::asked);
        empty("Bundles.available", to -> bundles.available(side(to), DocumentKind.CLAIM) == 0 ? List.of() : List.of(1));
        empty("Bundles.list", to -> bundles.list(to.projectId()));
        missing("Bundles.failed", to -> bundles.failed(to.bundleId()));
        missing("Bundles.ready", to -> bundles.ready(to.bundleId()));
        missing("Bundles.slice", to -> bundles.slice(to.bundleId(), 0));
        missing("Bundles.cancel", to -> cancelled(to.bundleId()));
        missing("Bundles.remove", to -> removed(to, own));
        empty("BundleTries.ofDocument", to -> counted(tried.ofDocument(to.bundleId(), 0)));
        empty("BundleTries.ofFile", to -> counted(tried.ofFile(to.bundleId())));
        empty("BundleSteps.next", to -> steps.next(to.bundleId()).map(List::of).orElse(List.of()));
    }

    private UUID asked(Firm to) {
        return bundles.ask(Firms.documentsOf(to.projectId(), BundleForm.PDF, to.name()))
                .id();
    }

    private static List<?> counted(boolean counts) {
        return counts ? List.of(1) : List.of();
    }

    private Object cancelled(UUID bundle) {
        bundles.cancel(bundle);
        return bundle;
    }

    // only tried: what others are tried with stays
    private Object removed(Firm to, Firm own) {
        UUID bundle = to.equals(own) ? asked(own) : to.bundleId();
        bundles.remove(bundle);
        return bundle;
    }

    private static RegisterFilter side(Firm to) {
        return RegisterFilter.of(to.projectId(), Direction.DOWNSTREAM);
    }
}
