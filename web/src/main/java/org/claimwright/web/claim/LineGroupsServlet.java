package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.core.claim.GroupBilled;
import org.claimwright.core.claim.GroupEntry;
import org.claimwright.core.claim.LineGroup;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.problem.Problem;
import org.claimwright.web.sheet.Figure;
import org.claimwright.web.sheet.Members;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** A figure typed on a group of lines in the grid. The answer tells what its lines were before, for the step back. */
@WebServlet("/sheet/line-groups")
public class LineGroupsServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LineGroups groups;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        GroupBilled billed = groups.bill(asked.id(), asked.version(), asked.edit(LineGroupsServlet::entry));
        List<LineGroup> all = groups.all(asked.id(), LinesJson.grouping(asked));
        return json -> {
            new LinesJson(billed.now(), all).write(json);
            json.writeStartArray("before");
            Members members = new Members(json);
            billed.before().forEach(line -> {
                json.writeStartObject();
                members.id("id", line.id()).text("number", line.number()).amount("work", line.work());
                json.writeEnd();
            });
            json.writeEnd();
        };
    }

    private static GroupEntry entry(JsonObject typed, Figure figure) {
        return new GroupEntry(
                figure.constant("by", LineGrouping.class),
                figure.text("key"),
                figure.of("work"),
                figure.of("workPercent"),
                figure.of("totalPercent"));
    }
}
