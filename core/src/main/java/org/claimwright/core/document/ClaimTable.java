package org.claimwright.core.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.terminology.Texts;

/**
 * A claim as a table: its lines as on paper, then a row of totals. Columns and rows have the names of the API, which never
 * change, or are named in the words of a dictionary; figures are written alike in both.
 */
public final class ClaimTable {
    private static final int SHARE_DECIMALS = 2;
    private static final List<Column> COLUMNS = List.of(
            column("row", Kind.CODE),
            column("number", Kind.CODE),
            column("costCode", Kind.CODE),
            column("description", Kind.TEXT),
            column("scheduledValue", Kind.AMOUNT).adding(),
            column("workPrevious", Kind.AMOUNT).adding(),
            column("work", Kind.AMOUNT).adding(),
            column("stored", Kind.AMOUNT).adding(),
            column("totalCompletedAndStored", Kind.AMOUNT).adding().following("{workPrevious}+{work}+{stored}"),
            column("percent", Kind.SHARE)
                    .following("IF({scheduledValue}=0,0,{totalCompletedAndStored}/{scheduledValue})"),
            column("balanceToFinish", Kind.AMOUNT).adding().following("{scheduledValue}-{totalCompletedAndStored}"),
            column("workRetainage", Kind.AMOUNT).adding(),
            column("storedRetainage", Kind.AMOUNT).adding(),
            column("retainage", Kind.AMOUNT).adding().following("{workRetainage}+{storedRetainage}"),
            column("net", Kind.AMOUNT).adding(),
            column("decision", Kind.CODE),
            column("reason", Kind.TEXT),
            column("comment", Kind.TEXT));

    private final ClaimSheet claim;
    private final Texts words;

    /** @param words null for the names of the API */
    public ClaimTable(ClaimSheet claim, Texts words) {
        this.claim = claim;
        this.words = words;
    }

    private static Column column(String name, Kind kind) {
        return Column.of(name, name, kind);
    }

    public void write(Spreadsheet file) throws IOException {
        file.head(COLUMNS.stream().map(this::headed).toList());
        for (ClaimLineSheet line : claim.lines()) {
            file.row(row(line));
        }
        file.total(total());
    }

    private Column headed(Column column) {
        return words == null ? column : column.under(words.say("document.column." + column.name()));
    }

    private String rowName(String canonical) {
        return words == null ? canonical : words.say("document.row." + canonical.toLowerCase(Locale.ROOT));
    }

    private String decision(Decision decision) {
        return words == null ? decision.name() : words.word(decision);
    }

    private List<Object> row(ClaimLineSheet line) {
        return Arrays.asList(
                rowName("LINE"),
                line.number(),
                line.costCode(),
                line.description(),
                amount(line.scheduledValue()),
                amount(line.workPrevious()),
                amount(line.work()),
                amount(line.stored()),
                amount(line.total()),
                share(line.percent()),
                amount(line.balance()),
                amount(line.workRetainage()),
                amount(line.storedRetainage()),
                amount(line.retainage()),
                amount(line.net()),
                decision(line.decision()),
                line.reason(),
                line.comment());
    }

    private List<Object> total() {
        List<Object> total = new ArrayList<>(Arrays.asList(rowName("TOTAL"), null, null, null));
        total.add(amount(claim.summary().contractSumToDate()));
        total.add(sum(ClaimLineSheet::workPrevious));
        total.add(sum(ClaimLineSheet::work));
        total.add(sum(ClaimLineSheet::stored));
        total.add(amount(claim.summary().completedAndStored()));
        total.add(share(claim.summary().percentComplete()));
        total.add(sum(ClaimLineSheet::balance));
        total.add(amount(claim.summary().workRetainage()));
        total.add(amount(claim.summary().storedRetainage()));
        total.add(amount(claim.summary().retainage()));
        total.add(sum(ClaimLineSheet::net));
        total.addAll(Arrays.asList(null, null, claim.comment()));
        return total;
    }

    private BigDecimal sum(Function<ClaimLineSheet, Money> figure) {
        return amount(Money.sum(claim.lines().stream().map(figure).toList()));
    }

    private BigDecimal amount(Money amount) {
        return amount.amount(claim.decimals());
    }

    private static BigDecimal share(Percent share) {
        return share.figure().setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
