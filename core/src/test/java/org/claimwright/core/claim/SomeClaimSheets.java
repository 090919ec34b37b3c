package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.SomeContract;

/** Claims to read, for tests of what is made of them. */
public final class SomeClaimSheets {
    private SomeClaimSheets() {}

    /** Of the first line, 20,000.00 as described, 5,000.00 done and 300.00 stored; a deduction of 1,000.00, done. */
    public static ClaimSheet of(String description) {
        return of(description, "1");
    }

    /** The same with a comment on the first line. */
    public static ClaimSheet of(String description, String comment) {
        LineDraft first =
                new LineDraft("001", "03-300", "S", description, new BigDecimal("20000.00"), null, null, null, null);
        Billing billing = Billing.of(SomeContract.inLumpSums("USD", "10", "5")
                        .schedule(first)
                        .change(SomeContract.lump("002", "-1000.00", null)))
                .open()
                .type(Billing.typed("001", "work", "5000.00", "storedNew", "300.00", "comment", comment))
                .type("002", "work", "-1000.00");
        return Sheets.of(billing.claim());
    }

    /** Nothing billed on many lines of 1,000.00. */
    public static ClaimSheet ofLines(int lines) {
        SomeContract contract = SomeContract.inLumpSums("USD", "10", "10");
        for (int line = 1; line <= lines; line++) {
            contract.line(String.format("%05d", line), "1000.00");
        }
        return Sheets.of(Billing.of(contract).open().claim());
    }

    /** What is typed into one line. */
    public static List<LineEdit> edits(String line, String... membersAndFigures) {
        return List.of(Billing.typed(line, membersAndFigures));
    }
}
