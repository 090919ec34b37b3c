package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.core.claim.LineGroup;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.LineRetainages;
import org.claimwright.core.claim.RetainageFollowed;
import org.claimwright.core.claim.TypedRetainage;
import org.claimwright.core.problem.Problem;
import org.claimwright.web.sheet.Members;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** Lines of the grid that are to hold back what the contract says again. The answer tells what was typed on them. */
@WebServlet("/sheet/line-retainages")
public class LineRetainagesServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LineRetainages retainages;

    @EJB
    private transient LineGroups groups;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        List<String> lines = asked.edits((typed, figure) -> figure.text("line"));
        RetainageFollowed followed = retainages.follow(asked.id(), asked.version(), lines);
        List<LineGroup> all = groups.all(asked.id(), LinesJson.grouping(asked));
        return json -> {
            new LinesJson(followed.now(), all).write(json);
            json.writeStartArray("before");
            followed.before().forEach(line -> typed(line, new Members(json)));
            json.writeEnd();
        };
    }

    private static void typed(TypedRetainage line, Members members) {
        members.json().writeStartObject();
        members.id("id", line.id()).text("number", line.number());
        members.known("workRetainageRate", line.workRate()).known("storedRetainageRate", line.storedRate());
        members.known("workRetainage", line.work()).known("storedRetainage", line.stored());
        members.json().writeEnd();
    }
}
