package org.claimwright.web.upload;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.upload.ScheduleTemplate;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The lines of a schedule of values to write and bring back. */
@WebServlet({"/view/upload/schedule.csv", "/view/upload/schedule.xlsx"})
public class ScheduleTemplateExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Schedules schedules;

    @EJB
    private transient Contracts contracts;

    @Override
    protected Table table(HttpServletRequest request) {
        ScheduleSheet schedule = schedules.one(id(request));
        String number = contracts.one(schedule.contractId()).contract().number();
        return new Table(
                texts().say("contract.schedule") + " " + number,
                schedule.currency(),
                new ScheduleTemplate(schedule, texts())::write);
    }
}
