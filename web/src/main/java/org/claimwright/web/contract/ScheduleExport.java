package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.document.ScheduleTable;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The schedule of values of a contract as a file. */
@WebServlet({"/view/contract/schedule.csv", "/view/contract/schedule.xlsx"})
public class ScheduleExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Contracts contracts;

    @EJB
    private transient Schedules schedules;

    @Override
    protected Table table(HttpServletRequest request) {
        ScheduleSheet schedule = schedules.one(id(request));
        ContractDraft contract = contracts.one(schedule.contractId()).contract();
        String name = texts().say("contract.schedule") + " " + contract.number();
        return new Table(name, schedule.currency(), new ScheduleTable(schedule, texts())::write);
    }
}
