package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.Consumer;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.contract.ScheduleSheet;
import org.claimwright.core.contract.Schedules;
import org.claimwright.web.sheet.Figure;
import org.claimwright.web.sheet.Members;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** The schedule of values for the grid that writes it: read whole, and replaced whole, as it has one price. */
@WebServlet("/sheet/schedule-lines")
public class ScheduleServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Schedules schedules;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        ScheduleSheet sheet = schedules.one(asked.id());
        return json -> write(sheet, json);
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        ScheduleSheet sheet = schedules.replace(asked.id(), asked.version(), asked.edits(ScheduleServlet::line));
        return json -> write(sheet, json);
    }

    private static LineDraft line(JsonObject typed, Figure figure) {
        return new LineDraft(
                figure.text("number"),
                figure.text("costCode"),
                figure.text("costType"),
                figure.text("description"),
                figure.of("amount"),
                figure.of("quantity"),
                figure.text("unit"),
                figure.of("unitPrice"),
                figure.of("retainage"));
    }

    private static void write(ScheduleSheet sheet, JsonGenerator json) {
        Members members = new Members(json);
        members.count("version", sheet.version()).constant("method", sheet.accountingMethod());
        json.writeStartArray("lines");
        sheet.lines().stream().filter(line -> line.changeOrderId() == null).forEach(line -> {
            json.writeStartObject();
            write(line, members);
            json.writeEnd();
        });
        json.writeEnd();
    }

    private static void write(LineSheet line, Members members) {
        members.id("id", line.id())
                .text("number", line.number())
                .text("costCode", line.costCode())
                .text("costType", line.costType())
                .text("description", line.description())
                .known("scheduled", line.scheduled())
                .figure("quantity", line.quantity())
                .text("unit", line.unit())
                .figure("unitPrice", line.unitPrice())
                .amount("billed", line.billed());
        if (line.retainageRate() != null) {
            members.json().write("retainage", line.retainageRate().figure());
        }
    }
}
