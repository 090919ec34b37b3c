package org.claimwright.web.spreadsheet;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.CsvSpreadsheet;
import org.claimwright.core.spreadsheet.FileName;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.core.spreadsheet.WorkbookSpreadsheet;
import org.claimwright.core.terminology.Texts;
import org.claimwright.web.frame.TextView;

/** Sends a table as a workbook or as CSV, as the address asks, in the words of the one who asks. */
public abstract class TableServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int CENTS = 2;

    @Inject
    private transient TextView text;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(table(request), request.getServletPath().endsWith("csv"), response);
        } catch (Refusal refusal) {
            response.reset();
            response.sendError(refusal.problem().kind().status());
        }
    }

    /** What is asked for, if the caller may see it. */
    protected abstract Table table(HttpServletRequest request);

    private void send(Table table, boolean csv, HttpServletResponse response) throws IOException {
        response.setContentType(csv ? Spreadsheet.CSV : Spreadsheet.WORKBOOK);
        response.setHeader("Content-Disposition", FileName.attachment(table.name(), csv ? ".csv" : ".xlsx"));
        int decimals = table.currency() == null ? CENTS : Figures.decimals(table.currency());
        try (OutputStream out = response.getOutputStream();
                Spreadsheet file = csv
                        ? CsvSpreadsheet.forPeople(out)
                        : new WorkbookSpreadsheet(out, table.name(), decimals, texts().locale())) {
            table.content().write(file);
        }
    }

    protected final Texts texts() {
        return text.texts();
    }

    protected final Column column(String key, Column.Kind kind) {
        return Column.of(key.substring(key.lastIndexOf('.') + 1), texts().say(key), kind);
    }

    /** The thing that the address names. */
    protected static UUID id(HttpServletRequest request) {
        return UUID.fromString(request.getParameter("id"));
    }
}
