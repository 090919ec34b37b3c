package org.claimwright.api.claim;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.terminology.Texts;

/**
 * A claim as a file for a spreadsheet: the continuation sheet, then a row of totals. Columns and rows have the names of
 * the API, which never change, or are named in the words of a dictionary; figures are written alike in both.
 */
final class ClaimDocument {
    static final String CSV = "text/csv;charset=UTF-8";

    private static final List<String> COLUMNS = List.of(
            "row",
            "number",
            "costCode",
            "description",
            "scheduledValue",
            "workPrevious",
            "work",
            "stored",
            "totalCompletedAndStored",
            "percent",
            "balanceToFinish",
            "workRetainage",
            "storedRetainage",
            "retainage",
            "net",
            "decision",
            "reason",
            "comment");
    /** Without it, spreadsheets read the accents of a heading as something else; programs want none. */
    private static final char UTF_8_MARK = '\uFEFF';

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final ClaimJson claim;
    private final Texts words;

    /** @param words null for the names of the API */
    ClaimDocument(ClaimJson claim, Texts words) {
        this.claim = claim;
        this.words = words;
    }

    String csv() {
        StringWriter text = new StringWriter();
        if (words != null) {
            text.write(UTF_8_MARK);
        }
        // unbuffered: the text is in memory anyway
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS.stream().map(this::heading).toList());
        claim.lines().forEach(line -> csv.writeRecord(row(line)));
        csv.writeRecord(totals());
        return text.toString();
    }

    private String heading(String column) {
        return words == null ? column : words.say("document.column." + column);
    }

    private String rowName(String canonical) {
        return words == null ? canonical : words.say("document.row." + canonical.toLowerCase(Locale.ROOT));
    }

    private String decision(Decision decision) {
        return words == null ? decision.name() : words.word(decision);
    }

    /** Names the file after the claim. */
    String disposition() {
        String plain = claim.number().replaceAll("[^A-Za-z0-9._-]", "_");
        String full = URLEncoder.encode(claim.number(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + ".csv\"; filename*=UTF-8''" + full + ".csv";
    }

    private List<String> row(ClaimLineJson line) {
        return List.of(
                rowName("LINE"),
                text(line.number()),
                text(line.costCode()),
                text(line.description()),
                figure(line.scheduledValue()),
                figure(line.workPrevious()),
                figure(line.work()),
                figure(line.stored()),
                figure(line.totalCompletedAndStored()),
                figure(line.percent()),
                figure(line.balanceToFinish()),
                figure(line.workRetainage()),
                figure(line.storedRetainage()),
                figure(line.retainage()),
                figure(line.net()),
                decision(line.decision()),
                text(line.reason()),
                text(line.comment()));
    }

    private List<String> totals() {
        return List.of(
                rowName("TOTAL"),
                "",
                "",
                "",
                figure(claim.summary().contractSumToDate()),
                sum(claim.lines().stream().map(ClaimLineJson::workPrevious)),
                sum(claim.lines().stream().map(ClaimLineJson::work)),
                sum(claim.lines().stream().map(ClaimLineJson::stored)),
                figure(claim.summary().completedAndStoredToDate()),
                figure(claim.summary().percentComplete()),
                sum(claim.lines().stream().map(ClaimLineJson::balanceToFinish)),
                figure(claim.summary().workRetainage()),
                figure(claim.summary().storedRetainage()),
                figure(claim.summary().retainage()),
                sum(claim.lines().stream().map(ClaimLineJson::net)),
                "",
                "",
                text(claim.comment()));
    }

    private static String sum(Stream<BigDecimal> amounts) {
        return figure(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String figure(BigDecimal figure) {
        return figure.toPlainString();
    }

    // a spreadsheet would run what begins like a formula
    private static String text(String typed) {
        if (typed == null || typed.isEmpty()) {
            return "";
        }
        return STARTS_FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
