package org.claimwright.ear.bench;

import java.util.UUID;
import org.claimwright.ear.bench.figure.Report;
import org.claimwright.ear.bench.site.Cluster;
import org.claimwright.ear.bench.site.Office;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Product;
import org.claimwright.ear.bench.site.Visitor;

/** What every part of the benchmark works with. */
record Bed(Plan plan, Product product, Cluster cluster, Office office, Report report) {
    Partner administrator() {
        return new Partner(product.address(), office.administratorKey());
    }

    Visitor administratorAtBrowser() throws java.io.IOException, InterruptedException {
        return Visitor.signedIn(product.address(), Office.EMAIL, office.administratorId());
    }

    /** A draft with so many lines, on a contract of its own. */
    UUID draft(int lines) throws Exception {
        return draftOn(office.subcontracts().of(lines));
    }

    UUID draftOn(UUID contract) throws Exception {
        return administrator().claim(contract, office.periods().get(0)).id();
    }
}
