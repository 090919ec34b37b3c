package org.claimwright.core.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.terminology.Texts;

/** A schedule of values to write elsewhere and bring back, with the lines that it has. */
public final class ScheduleTemplate {
    private final ScheduleSheet schedule;
    private final Texts words;
    private final boolean measured;
    private final int decimals;

    public ScheduleTemplate(ScheduleSheet schedule, Texts words) {
        this.schedule = schedule;
        this.words = words;
        this.measured = schedule.accountingMethod() == AccountingMethod.UNIT;
        this.decimals = Figures.decimals(schedule.currency());
    }

    public void write(Spreadsheet file) throws IOException {
        file.head(columns());
        for (LineSheet line : schedule.lines()) {
            if (line.changeOrderId() == null) {
                file.row(values(line));
            }
        }
        file.addUp(words.say("document.row.total"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (UploadColumn column : UploadColumn.ofSchedule(schedule.accountingMethod())) {
            Column typed = Column.of(column.code(), FileTable.word(column, words), column.kind())
                    .toType();
            columns.add(column == UploadColumn.AMOUNT ? typed.adding() : typed);
        }
        if (measured) {
            columns.add(Column.of("scheduledValue", words.say("document.column.scheduledValue"), Kind.AMOUNT)
                    .adding()
                    .following("ROUND({quantity}*{unitPrice}," + decimals + ")"));
        }
        return columns;
    }

    private List<Object> values(LineSheet line) {
        List<Object> values = new ArrayList<>();
        for (UploadColumn column : UploadColumn.ofSchedule(schedule.accountingMethod())) {
            values.add(ScheduleReading.before(column, line, decimals));
        }
        if (measured) {
            values.add(line.scheduled().amount(decimals));
        }
        return values;
    }
}
