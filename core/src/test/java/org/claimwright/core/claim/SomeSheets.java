package org.claimwright.core.claim;

import static org.claimwright.core.project.SomeProjects.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.SomeContract;

/**
 * Claims as their readers get them, for tests of what is made of them: the second claim on a contract, with change orders,
 * at each stage.
 */
public final class SomeSheets {
    private static final List<String> WORK = List.of(
            "Mobilization and site set-up",
            "Excavation, shoring and dewatering of the basement",
            "Reinforced concrete footings and foundation walls",
            "Structural steel, erected, with connections and shop drawings",
            "Metal decking",
            "Curtain wall, north and east elevations, incl. anchors, glass and sealants",
            "Roofing and flashing",
            "Interior partitions",
            "Électricité – éclairage et prises",
            "Plumbing rough-in");

    private final Billing billing;
    private final String currency;
    private final int lines;

    private SomeSheets(Billing billing, String currency, int lines) {
        this.billing = billing;
        this.currency = currency;
        this.lines = lines;
    }

    /** A draft on so many lump sums and four lines of two change orders, one of them a deduction. */
    public static SomeSheets lumpSums(String currency, int lines) {
        SomeContract contract = SomeContract.inLumpSums(currency, "10", "5");
        for (int i = 1; i <= lines; i++) {
            contract.schedule(lump(number(i), WORK.get(i % WORK.size()), 10_000 + 977L * (i % 89)));
        }
        contract.change(lump("C1-1", "Additional footings at grid F", 18_500), lump("C1-2", "Rock excavation", 7_250));
        Billing billing = Billing.of(contract).open();
        billing.type(progress(lines, 20, 0)).approve();
        contract.change(lump("C2-1", "Omit lobby millwork", -4_200), lump("C2-2", "Owner-supplied doors", -1_350));
        billing.open();
        return new SomeSheets(billing.type(progress(lines, 35, 3)), currency, lines);
    }

    /** A draft on measured work. */
    public static SomeSheets measured(String currency, int lines) {
        SomeContract contract = SomeContract.measured(currency, "5", "5");
        for (int i = 1; i <= lines; i++) {
            contract.schedule(SomeContract.measure(number(i), 100 + 37 * i + ".5", "18.335", null));
        }
        Billing billing = Billing.of(contract).open();
        billing.type(progress(lines, 20, 0)).approve().open();
        return new SomeSheets(billing.type(progress(lines, 35, 0)), currency, lines);
    }

    /** The first draft on two lines, with nothing billed. */
    public static ClaimSheet untouched() {
        return Sheets.of(SomeClaims.concreteAndSteel().claim());
    }

    private static LineDraft lump(String number, String description, long amount) {
        return new LineDraft(number, "03-300", "S", description, BigDecimal.valueOf(amount), null, null, null, null);
    }

    private static String number(int i) {
        return String.format(java.util.Locale.ROOT, "%03d", i);
    }

    private static List<LineEdit> progress(int lines, int percent, int everyStored) {
        List<LineEdit> edits = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            String share = String.valueOf(i % 7 == 0 ? 0 : percent + i % 3);
            boolean stores = everyStored > 0 && i % everyStored == 0;
            edits.add(
                    stores
                            ? Billing.typed(number(i), "workPercent", share, "storedNew", String.valueOf(100 * (i % 9)))
                            : Billing.typed(number(i), "workPercent", share));
        }
        return edits;
    }

    public ClaimSheet draft() {
        return sheet();
    }

    public ClaimSheet submitted() {
        billing.submit();
        return sheet();
    }

    /** Reviewed: less accepted of one line, another rejected, something withheld; then certified. */
    public ClaimSheet certified() {
        review();
        billing.certify();
        return sheet();
    }

    public ClaimSheet sentBack() {
        review();
        billing.claim().become(ClaimStatus.REVISE_AND_RESUBMIT);
        return sheet();
    }

    private void review() {
        ClaimLineSheet line = billing.sheet("003");
        List<LineReview> said = List.of(
                new LineReview(
                        "003",
                        Decision.APPROVED,
                        "Only the footings of grids A to D are poured",
                        line.work().amount(2).subtract(figure("1250.75")),
                        null),
                new LineReview("005", Decision.REJECTED, "Delivery slip is missing", null, null));
        Withheld withheld = new Withheld(figure("2500.00"), "Payrolls of the first two weeks are missing");
        new ReviewEntry(
                        billing.claim(),
                        billing.claim().lines(),
                        new ReviewDraft(said, null, null, withheld, null),
                        billing.rules())
                .apply();
    }

    private ClaimSheet sheet() {
        return billing.claim()
                .sheet(
                        currency,
                        2,
                        billing.claim().lines().stream().map(ClaimLine::sheet).toList());
    }

    public int lines() {
        return lines;
    }
}
