package org.claimwright.core.upload;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.money.Money;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.terminology.Texts;

/**
 * The lines of a claim to fill in elsewhere and bring back: what is known about them, what is typed already, and columns
 * that show at once what the typed figures come to.
 */
public final class ClaimTemplate {
    private final ClaimSheet claim;
    private final Texts words;
    private final boolean measured;

    public ClaimTemplate(ClaimSheet claim, Texts words) {
        this.claim = claim;
        this.words = words;
        this.measured = claim.lines().stream().anyMatch(line -> line.unitPrice() != null);
    }

    public void write(Spreadsheet file) throws IOException {
        file.head(columns());
        for (ClaimLineSheet line : claim.lines()) {
            file.row(values(line));
        }
        file.addUp(words.say("document.row.total"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(given("number", Kind.CODE), given("costCode", Kind.CODE), given("description", Kind.TEXT)));
        if (measured) {
            columns.addAll(List.of(
                    given("quantity", Kind.QUANTITY), given("unit", Kind.CODE), given("unitPrice", Kind.PRICE)));
        }
        columns.addAll(List.of(
                given("scheduledValue", Kind.AMOUNT).adding(),
                given("workPrevious", Kind.AMOUNT).adding(),
                Column.of("storedPrevious", words.say("upload.given.storedPrevious"), Kind.AMOUNT)
                        .adding(),
                typed(UploadColumn.WORK).adding(),
                typed(UploadColumn.WORK_PERCENT)));
        if (measured) {
            columns.add(typed(UploadColumn.WORK_QUANTITY));
        }
        columns.addAll(List.of(
                typed(UploadColumn.TOTAL_PERCENT),
                typed(UploadColumn.STORED_NEW).adding(),
                typed(UploadColumn.MOVED_TO_WORK).adding(),
                typed(UploadColumn.COMMENT),
                given("totalCompletedAndStored", Kind.AMOUNT).adding().following(total()),
                given("percent", Kind.SHARE)
                        .following("IF({scheduledValue}=0,0,{totalCompletedAndStored}/{scheduledValue})"),
                given("balanceToFinish", Kind.AMOUNT)
                        .adding()
                        .following("{scheduledValue}-{totalCompletedAndStored}")));
        return columns;
    }

    private Column given(String name, Kind kind) {
        return Column.of(name, words.say("document.column." + name), kind);
    }

    private Column typed(UploadColumn column) {
        return Column.of(column.code(), FileTable.word(column, words), column.kind())
                .toType();
    }

    // whichever of the four ways was taken decides, as it does here
    private String total() {
        String quantity = measured
                ? "IF({workQuantity}<>\"\",ROUND({workQuantity}*{unitPrice},%d),".formatted(claim.decimals())
                : "";
        String reached =
                "ROUND({totalPercent}*{scheduledValue},%d)-{workPrevious}-{storedPrevious}-{storedNew}+{movedToWork}";
        String work = "IF({work}<>\"\",{work},IF({workPercent}<>\"\",ROUND({workPercent}*{scheduledValue},%d),"
                + quantity + "IF({totalPercent}<>\"\"," + reached + ",0)))" + (measured ? ")" : "");
        return "{workPrevious}+" + work.replace("%d", String.valueOf(claim.decimals()))
                + "+{storedPrevious}+{storedNew}-{movedToWork}";
    }

    private List<Object> values(ClaimLineSheet line) {
        List<Object> values = new ArrayList<>(3);
        values.add(line.number());
        values.add(line.costCode());
        values.add(line.description());
        if (measured) {
            values.add(line.quantity() == null ? null : line.quantity().figure());
            values.add(line.unit());
            values.add(line.unitPrice() == null ? null : line.unitPrice().figure());
        }
        values.add(amount(line.scheduledValue()));
        values.add(amount(line.workPrevious()));
        values.add(amount(line.storedPrevious()));
        work(line, values);
        values.add(typed(line.claimedStored().minus(line.storedPrevious()).plus(line.movedToWork())));
        values.add(typed(line.movedToWork()));
        values.add(line.comment());
        values.add(amount(line.total()));
        values.add(line.percent().figure());
        values.add(amount(line.balance()));
        return values;
    }

    // said in one way only: in the other ways it can be said anew
    private void work(ClaimLineSheet line, List<Object> values) {
        boolean byQuantity = line.workQuantity() != null && line.workQuantity().millionths() != 0;
        values.add(byQuantity ? null : typed(line.claimedWork()));
        values.add(null);
        if (measured) {
            values.add(byQuantity ? line.workQuantity().figure() : null);
        }
        values.add(null);
    }

    private BigDecimal typed(Money amount) {
        return amount.isZero() ? null : amount(amount);
    }

    private BigDecimal amount(Money amount) {
        return amount.amount(claim.decimals());
    }
}
