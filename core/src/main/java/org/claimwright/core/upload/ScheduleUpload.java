package org.claimwright.core.upload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.project.Reader;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.upload.ScheduleReading.Written;

/** A schedule of values from a file. */
@Dependent
class ScheduleUpload {
    private final Schedules schedules;
    private final Reader reader;

    @Inject
    ScheduleUpload(Schedules schedules, Reader reader) {
        this.schedules = schedules;
        this.reader = reader;
    }

    UploadPreview preview(UUID id, WaitingFile file, byte[] content) {
        ScheduleSheet schedule = schedules.one(id);
        FileTable table = table(schedule, file.name(), content);
        CellReader cells = cells(schedule, table);
        SchedulePreview preview = new SchedulePreview(written(schedule, table, cells), cells.faults());
        return preview.of(schedules.trial(id, preview.drafts()), schedule, file, table, cells.given(table));
    }

    void apply(UUID id, int version, String name, byte[] content) {
        ScheduleSheet schedule = schedules.one(id);
        FileTable table = table(schedule, name, content);
        CellReader cells = cells(schedule, table);
        SchedulePreview preview = new SchedulePreview(written(schedule, table, cells), List.of());
        cells.refuse();
        schedules.importLines(id, version, preview.drafts(), name);
    }

    private FileTable table(ScheduleSheet schedule, String name, byte[] content) {
        return new FileTable(
                Tables.read(name, content), UploadColumn.ofSchedule(schedule.accountingMethod()), reader.texts());
    }

    private CellReader cells(ScheduleSheet schedule, FileTable table) {
        DecimalMark mark = DecimalMark.of(table.lines(), reader.texts().locale());
        return new CellReader(mark, Figures.decimals(schedule.currency()));
    }

    // what change orders brought is not of the schedule
    private static List<Written> written(ScheduleSheet schedule, FileTable table, CellReader cells) {
        List<LineSheet> own = schedule.lines().stream()
                .filter(line -> line.changeOrderId() == null)
                .toList();
        int decimals = Figures.decimals(schedule.currency());
        return new ScheduleReading(table, cells, own, schedule.accountingMethod(), decimals).read();
    }
}
