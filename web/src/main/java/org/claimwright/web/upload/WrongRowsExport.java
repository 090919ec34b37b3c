package org.claimwright.web.upload;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.upload.PreviewCell;
import org.claimwright.core.upload.PreviewRow;
import org.claimwright.core.upload.UploadColumn;
import org.claimwright.core.upload.UploadPreview;
import org.claimwright.core.upload.UploadTarget;
import org.claimwright.core.upload.Uploads;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The rows of a file that are wrong, as they were typed, and beside each what is to be mended. */
@WebServlet({"/view/upload/wrong-claim.xlsx", "/view/upload/wrong-schedule.xlsx"})
public class WrongRowsExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Uploads uploads;

    @Override
    protected Table table(HttpServletRequest request) {
        boolean claim = request.getServletPath().endsWith("claim.xlsx");
        UploadTarget target = claim ? UploadTarget.CLAIM : UploadTarget.SCHEDULE;
        UploadPreview preview = uploads.preview(target, id(request), file(request));
        return new Table(texts().say("upload.sheetWrong"), null, file -> write(preview, file));
    }

    private static UUID file(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("file")));
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.refusal();
        }
    }

    private void write(UploadPreview preview, Spreadsheet file) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(column("upload.row", Kind.COUNT)));
        preview.columns()
                .forEach(column -> columns.add(
                        column("upload.column." + column.code(), column.kind() == Kind.TEXT ? Kind.TEXT : Kind.CODE)));
        columns.add(column("upload.sheetWrong", Kind.TEXT));
        file.head(columns);
        for (PreviewRow row : preview.rows()) {
            if (row.state() == PreviewRow.State.WRONG) {
                file.row(values(preview, row));
            }
        }
    }

    private List<Object> values(UploadPreview preview, PreviewRow row) {
        List<Object> values = new ArrayList<>();
        values.add(row.row());
        for (UploadColumn column : preview.columns()) {
            PreviewCell cell = row.cells().get(column);
            values.add(cell == null ? null : cell.typed());
        }
        values.add(preview.faults().stream()
                .filter(fault -> fault.row() == row.row())
                .map(fault -> texts().say("upload.column." + fault.column().code()) + ": "
                        + texts().detail(fault.problem(), fault.facts()))
                .collect(Collectors.joining("\n")));
        return values;
    }
}
