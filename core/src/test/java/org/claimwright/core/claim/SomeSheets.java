package org.claimwright.core.claim;

import static org.claimwright.core.project.SomeProjects.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.problem.Altered;

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

    private SomeSheets(Billing billing, String currency) {
        this.billing = billing;
        this.currency = currency;
    }

    /** A draft on so many lump sums and four lines of two change orders, one of them a deduction. */
    public static SomeSheets lumpSums(String currency, int lines) {
        SomeContract contract = SomeContract.inLumpSums(currency, "10", "5");
        for (int i = 1; i <= lines; i++) {
            contract.schedule(lump(number(i), WORK.get(i % WORK.size()), 10_000 + 977L * (i % 89)));
        }
        contract.change(lump("C1-1", "Additional footings at grid F", 18_500), lump("C1-2", "Rock excavation", 7_250));
        Billing billing = Billing.of(contract).open();
        billing.type(progress(lines, 20, 4)).approve();
        contract.change(lump("C2-1", "Omit lobby millwork", -4_200), lump("C2-2", "Owner-supplied doors", -1_350));
        billing.open();
        return new SomeSheets(billing.type(progress(lines, 35, 3)), currency);
    }

    /** A draft on measured work. */
    public static SomeSheets measured(String currency, int lines) {
        SomeContract contract = SomeContract.measured(currency, "5", "5");
        for (int i = 1; i <= lines; i++) {
            contract.schedule(SomeContract.measure(number(i), 100 + 37 * i + ".5", "18.335", null));
        }
        Billing billing = Billing.of(contract).open();
        billing.type(progress(lines, 20, 0)).approve().open();
        return new SomeSheets(billing.type(progress(lines, 35, 0)), currency);
    }

    /** The first draft on two lines, with nothing billed. */
    public static ClaimSheet untouched() {
        return Sheets.of(SomeClaims.concreteAndSteel().claim());
    }

    /** Amounts of fifteen digits, one of them a deduction. */
    public static ClaimSheet largest() {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10")
                .line("001", "999999999999.99")
                .line("002", "1.00");
        contract.change(SomeContract.lump("C1", "-999999999999.98", null));
        Billing billing = Billing.of(contract).open();
        billing.type("001", "workPercent", "100").type("C1", "workPercent", "100");
        return Sheets.of(billing.submit().claim());
    }

    /** Lines whose descriptions and comments nobody would write. */
    public static ClaimSheet strange() {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10");
        List<String> texts = List.of(
                "W".repeat(400),
                "A long tale of work. ".repeat(400) + "END-OF-DESCRIPTION",
                "\u05D1\u05E0\u05D9\u05D9\u05D4 (\u05E7\u05D5\u05DE\u05D4 3) and \u0628\u0646\u0627\u0621 12",
                "Roof \uD83C\uDFE0\u200D\uD83D\uDEE0\uFE0F \u4E2D\u6587 \u0000\uD800 done",
                "\u00C7 e\u0301\tx\u2028y\n\n\nz",
                "\u202Ereversed\u2066 \u2069 {0} <b>&amp;</b> (a) \\ %s");
        for (int i = 0; i < texts.size(); i++) {
            contract.schedule(lump(number(i + 1), "Line", 1000));
        }
        Billing billing = Billing.of(contract).open().type("001", "workPercent", "50");
        List<ClaimLineSheet> lines =
                new ArrayList<>(Sheets.of(billing.submit().claim()).lines());
        for (int i = 0; i < texts.size(); i++) {
            ClaimLineSheet told = Altered.with(ClaimLineSheet.class, lines.get(i), "description", texts.get(i));
            lines.set(i, Altered.with(ClaimLineSheet.class, told, "comment", texts.get(texts.size() - 1 - i)));
        }
        return Altered.with(ClaimSheet.class, Sheets.of(billing.claim()), "lines", lines);
    }

    private static LineDraft lump(String number, String description, long amount) {
        return new LineDraft(number, "03-300", "S", description, BigDecimal.valueOf(amount), null, null, null, null);
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "%03d", i);
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
}
