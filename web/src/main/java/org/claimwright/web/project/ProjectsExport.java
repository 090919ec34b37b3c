package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The projects of the visitor as a file: those that are searched for, all of them. */
@WebServlet({"/view/project/projects.csv", "/view/project/projects.xlsx"})
public class ProjectsExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Projects projects;

    @Override
    protected Table table(HttpServletRequest request) {
        String words = request.getParameter("q");
        return Table.of(
                texts().say("projects.title"),
                columns(),
                EachOf.pages(paging -> projects.list(words, paging)),
                this::values);
    }

    private List<Column> columns() {
        return List.of(
                column("projects.number", Kind.CODE),
                column("projects.name", Kind.TEXT),
                column("projects.currency", Kind.CODE),
                column("companyForm.address", Kind.TEXT));
    }

    private List<?> values(ProjectSheet row) {
        return Arrays.asList(
                row.project().number(),
                row.project().name(),
                row.project().currency(),
                row.project().address());
    }
}
