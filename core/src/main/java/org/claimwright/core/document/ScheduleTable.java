package org.claimwright.core.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.money.Money;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.terminology.Texts;

/** A schedule of values as a table, with what is billed on each line. */
public final class ScheduleTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("number", "", Kind.CODE),
            Column.of("costCode", "", Kind.CODE),
            Column.of("costType", "", Kind.CODE),
            Column.of("description", "", Kind.TEXT),
            Column.of("quantity", "", Kind.QUANTITY),
            Column.of("unit", "", Kind.CODE),
            Column.of("unitPrice", "", Kind.PRICE),
            Column.of("scheduledValue", "", Kind.AMOUNT).adding(),
            Column.of("billed", "", Kind.AMOUNT).adding(),
            Column.of("balanceToFinish", "", Kind.AMOUNT).adding().following("{scheduledValue}-{billed}"),
            Column.of("retainageRate", "", Kind.SHARE));

    private final ScheduleSheet schedule;
    private final Texts words;
    private final int decimals;

    public ScheduleTable(ScheduleSheet schedule, Texts words) {
        this.schedule = schedule;
        this.words = words;
        this.decimals = Figures.decimals(schedule.currency());
    }

    public void write(Spreadsheet file) throws IOException {
        file.head(COLUMNS.stream()
                .map(column -> column.under(words.say("document.column." + column.name())))
                .toList());
        for (LineSheet line : schedule.lines()) {
            file.row(row(line));
        }
        file.addUp(words.say("document.row.total"));
    }

    private List<Object> row(LineSheet line) {
        return Arrays.asList(
                line.number(),
                line.costCode(),
                line.costType(),
                line.description(),
                line.quantity() == null ? null : line.quantity().figure(),
                line.unit(),
                line.unitPrice() == null ? null : line.unitPrice().figure(),
                amount(line.scheduled()),
                amount(line.billed()),
                amount(line.remaining()),
                line.retainageRate() == null ? null : line.retainageRate().figure());
    }

    private BigDecimal amount(Money amount) {
        return amount.amount(decimals);
    }
}
