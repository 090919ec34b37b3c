package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The companies of the directory as a file: those that are searched for, all of them. */
@WebServlet({"/view/directory/companies.csv", "/view/directory/companies.xlsx"})
public class CompaniesExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Companies companies;

    @Override
    protected Table table(HttpServletRequest request) {
        String words = request.getParameter("q");
        return Table.of(
                texts().say("companies.title"),
                columns(),
                EachOf.pages(paging -> companies.list(words, paging)),
                this::values);
    }

    private List<Column> columns() {
        return List.of(
                column("companies.name", Kind.TEXT),
                column("companies.kind", Kind.CODE),
                column("companies.email", Kind.TEXT),
                column("companies.phone", Kind.CODE),
                column("companyForm.address", Kind.TEXT),
                column("companyForm.taxNumbers", Kind.TEXT));
    }

    private List<?> values(CompanyRow row) {
        String kind = row.kind() == null ? null : texts().word(row.kind());
        return Arrays.asList(row.name(), kind, row.email(), row.phone(), row.address(), row.taxNumbers());
    }
}
