package org.claimwright.web.directory;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.claimwright.core.directory.People;
import org.claimwright.core.directory.PersonRow;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The people of the directory as a file: those that are searched for, all of them. */
@WebServlet({"/view/directory/people.csv", "/view/directory/people.xlsx"})
public class PeopleExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient People people;

    @Override
    protected Table table(HttpServletRequest request) {
        String words = request.getParameter("q");
        return Table.of(
                texts().say("people.title"),
                columns(),
                EachOf.pages(paging -> people.list(null, words, paging)),
                this::values);
    }

    private List<Column> columns() {
        return List.of(
                column("people.name", Kind.TEXT),
                column("people.company", Kind.TEXT),
                column("personForm.title", Kind.TEXT),
                column("people.email", Kind.TEXT),
                column("personForm.phone", Kind.CODE),
                column("personForm.active", Kind.CODE),
                column("people.administrator", Kind.CODE));
    }

    private List<?> values(PersonRow row) {
        return Arrays.asList(
                row.name(),
                row.companyName(),
                row.title(),
                row.email(),
                row.phone(),
                said(row.active()),
                said(row.administrator()));
    }

    private String said(boolean fact) {
        return texts().say(fact ? "history.yes" : "history.no");
    }
}
