package org.claimwright.core.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimVersion;
import org.claimwright.core.claim.SomeSheets;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.paper.Picture;
import org.claimwright.core.problem.Altered;
import org.claimwright.core.project.SomeProjects;
import org.claimwright.core.terminology.Market;

/** What is told of claims, as tests need it. */
public final class SomeFacts {
    private SomeFacts() {}

    /** A certified claim of thirty lines, beside what was submitted. */
    public static DocumentFacts certified() {
        SomeSheets sheets = SomeSheets.lumpSums("CAD", 30);
        ClaimSheet submitted = sheets.submitted();
        return of(sheets.certified(), submitted, Market.CA);
    }

    static DocumentFacts withLogoAndTaxes(DocumentFacts facts) {
        Money due = facts.claim().summary().currentPaymentDue();
        List<DocumentFacts.Tax> taxes = List.of(
                new DocumentFacts.Tax("GST", new Percent(50_000), due, new Percent(50_000).of(due)),
                new DocumentFacts.Tax("QST", new Percent(99_750), due, new Percent(99_750).of(due)));
        DocumentFacts taxed = Altered.with(DocumentFacts.class, facts, "taxes", taxes);
        return withLogo(taxed, 120);
    }

    /** @param wide its height is 40 */
    static DocumentFacts withLogo(DocumentFacts facts, int wide) {
        return Altered.with(DocumentFacts.class, facts, "logo", new Picture(logo(wide), "Northgate Builders Ltd."));
    }

    /** The same billed by the account to the other company. */
    static DocumentFacts upstream(DocumentFacts facts) {
        ClaimSheet claim = Altered.with(ClaimSheet.class, facts.claim(), "direction", Direction.UPSTREAM);
        return Altered.with(DocumentFacts.class, facts, "claim", claim);
    }

    private static byte[] logo(int wide) {
        BufferedImage image = new BufferedImage(wide, 40, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < wide; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, (x + y) % 40 < 20 ? 0xFF20508F : 0x00FFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Names without an end, letters from right to left, marks that no font has. */
    static DocumentFacts strange() {
        ClaimSheet claim = SomeSheets.strange();
        DocumentFacts facts = of(claim, claim, Market.US);
        String address = "Line of an address\n".repeat(90) + "END-OF-ADDRESS";
        DocumentFacts.Party company =
                new DocumentFacts.Party("W".repeat(300), address, "\u05D1\u05E0\u05D9\u05D9\u05D4 123");
        DocumentFacts named = Altered.with(DocumentFacts.class, facts, "company", company);
        return Altered.with(DocumentFacts.class, named, "footer", "Footer without an end. ".repeat(60));
    }

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
                "Northgate Builders Ltd. · 400 Main Street, Halifax NS · office@northgate.example");
    }
}
