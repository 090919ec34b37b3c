package org.claimwright.core.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.project.SomeProjects;
import org.claimwright.core.terminology.Market;

/** What is told of claims, as tests need it. */
public final class SomeFacts {
    private SomeFacts() {}

    public static DocumentFacts of(ClaimSheet claim, ClaimSheet submitted, Market market) {
        boolean frozen = claim.status().isCertified();
        VersionRow version =
                new VersionRow(claim.id(), 2, ClaimVersion.Kind.CERTIFICATION, claim.status(), SomeProjects.NOW, null);
        return new DocumentFacts(
                claim,
                frozen ? version : null,
                submitted,
                market,
                ZoneId.of("America/Toronto"),
                new DocumentFacts.Job(
                        "P-100",
                        "Harbour Tower",
                        "1 Quay Street\nHalifax",
                        "SC-001",
                        "Concrete and steel",
                        LocalDate.of(2026, 3, 2)),
                new DocumentFacts.Party("Northgate Builders Ltd.", "400 Main Street\nSuite 1200\nHalifax NS", null),
                new DocumentFacts.Party(
                        "Coffrages Lévesque & Fils inc.",
                        "12, rue de l’Église\nMontréal (Québec)  H2X 1A1",
                        "GST 123456789 RT0001\nQST 1234567890 TQ0001"),
                null,
                List.of(),
                List.of(),
                null,
                "Northgate Builders Ltd. · Registered office: 400 Main Street, Halifax · Claims to billing@northgate.example by the 25th");
    }
}
