package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.core.spreadsheet.Column;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.web.spreadsheet.EachOf;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The billing periods of a project as a file. */
@WebServlet({"/view/billing/periods.csv", "/view/billing/periods.xlsx"})
public class PeriodsExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient BillingPeriods periods;

    @EJB
    private transient Projects projects;

    @Override
    protected Table table(HttpServletRequest request) {
        UUID id = id(request);
        String name = texts().say("billing.periods") + " "
                + projects.one(id).project().number();
        EachOf<PeriodSheet> rows = EachOf.pages(paging -> periods.list(id, null, null, paging));
        return Table.of(name, columns(), rows, row -> values(row.period()));
    }

    private List<Column> columns() {
        return List.of(
                column("periods.side", Kind.TEXT),
                column("periods.start", Kind.DAY),
                column("periods.end", Kind.DAY),
                column("periods.due", Kind.DAY),
                column("billing.status", Kind.CODE));
    }

    private List<?> values(PeriodDraft period) {
        return Arrays.asList(
                texts().word(period.direction()),
                period.startOn(),
                period.endOn(),
                period.dueOn(),
                texts().word(period.status()));
    }
}
