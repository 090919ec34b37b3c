package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.UnbilledContracts;
import org.claimwright.core.claim.UnbilledRow;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.web.frame.TextView;

/** Gives what the register lists as a file: the same filter, all of its rows, sent while they are read. */
@WebServlet({"/view/billing/register.csv", "/view/billing/register.xlsx"})
public class RegisterExport extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private transient ClaimRegister claims;

    @EJB
    private transient UnbilledContracts unbilled;

    @Inject
    private transient Register register;

    @Inject
    private transient TextView text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterAsked asked = new RegisterAsked();
        request.getParameterMap().forEach((name, values) -> asked.getParts().put(name, values[0]));
        asked.setId(UUID.fromString(request.getParameter("id")));
        register.reads(asked);
        try {
            send(request.getServletPath().endsWith("csv"), response);
        } catch (Refusal refusal) {
            response.sendError(refusal.problem().kind().status());
        }
    }

    private void send(boolean csv, HttpServletResponse response) throws IOException {
        ProjectSheet project = register.project();
        String name =
                text.texts().say("billing.title") + " " + project.project().number();
        response.setContentType(csv ? "text/csv;charset=UTF-8" : WORKBOOK);
        response.setHeader("Content-Disposition", FileName.attachment(name, csv ? ".csv" : ".xlsx"));
        int decimals = Figures.decimals(project.project().currency());
        try (OutputStream out = response.getOutputStream();
                ListFile file = csv ? new CsvFile(out) : new WorkbookFile(out, name, decimals)) {
            RegisterFile rows = new RegisterFile(file, text.texts());
            if (register.isUnbilled()) {
                writeUnbilled(rows);
            } else {
                rows.headOfClaims();
                claims.each(register.filter(), rows::write);
            }
        }
    }

    private void writeUnbilled(RegisterFile rows) throws IOException {
        rows.headOfUnbilled();
        Page<UnbilledRow> page;
        int number = 1;
        do {
            page = unbilled.list(register.filter(), new Paging(number, Paging.MOST));
            page.items().forEach(rows::write);
            number++;
        } while (number <= page.pages());
    }
}
