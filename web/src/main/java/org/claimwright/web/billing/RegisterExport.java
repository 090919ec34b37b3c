package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.UnbilledContracts;
import org.claimwright.core.claim.UnbilledRow;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.spreadsheet.Spreadsheet;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** Gives what the register lists as a file: the same filter, all of its rows. */
@WebServlet({"/view/billing/register.csv", "/view/billing/register.xlsx"})
public class RegisterExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClaimRegister claims;

    @EJB
    private transient UnbilledContracts unbilled;

    @Inject
    private transient Register register;

    @Override
    protected Table table(HttpServletRequest request) {
        RegisterAsked asked = new RegisterAsked();
        request.getParameterMap().forEach((name, values) -> asked.getParts().put(name, values[0]));
        asked.setId(id(request));
        register.reads(asked);
        ProjectDraft project = register.project().project();
        String name = texts().say("billing.title") + " " + project.number();
        return new Table(name, project.currency(), register.isUnbilled() ? this::writeUnbilled : this::writeClaims);
    }

    private void writeClaims(Spreadsheet file) throws IOException {
        RegisterColumns columns = new RegisterColumns(texts());
        file.head(columns.ofClaims());
        claims.each(register.filter(), row -> write(file, columns.values(row)));
        file.addUp(texts().say("document.row.total"));
    }

    private void writeUnbilled(Spreadsheet file) throws IOException {
        RegisterColumns columns = new RegisterColumns(texts());
        file.head(columns.ofUnbilled());
        EachOf<UnbilledRow> rows = EachOf.pages(paging -> unbilled.list(register.filter(), paging));
        rows.each(row -> file.row(columns.values(row)));
        file.addUp(texts().say("document.row.total"));
    }

    private static void write(Spreadsheet file, List<?> values) {
        try {
            file.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
