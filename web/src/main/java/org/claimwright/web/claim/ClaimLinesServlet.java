package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimwright.core.claim.ClaimLinesSheet;
import org.claimwright.core.claim.ClaimRights;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.LineGroup;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.web.sheet.Figure;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** The lines of a claim for the grid that bills: a page of them to read, what was typed into some of them to keep. */
@WebServlet("/sheet/claim-lines")
public class ClaimLinesServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LinePages lines;

    @EJB
    private transient LineGroups groups;

    @EJB
    private transient ProgressClaims claims;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        List<UUID> ids = asked.ids();
        LineGrouping by = LinesJson.grouping(asked);
        ClaimLinesSheet sheet = ids.isEmpty()
                ? lines.page(asked.id(), by, asked.number("from", 0), asked.number("count", LinePages.MOST))
                : lines.some(asked.id(), ids);
        List<LineGroup> grouped = groups.all(asked.id(), by);
        ClaimRights rights = lines.rights(asked.id());
        return json -> {
            new LinesJson(sheet, grouped).write(json);
            json.write("bills", rights.bills()).write("reviews", rights.reviews());
            json.write("releases", rights.releases());
            if (rights.whyNotNow() != null) {
                json.write("whyNot", sentence(rights));
            }
        };
    }

    private String sentence(ClaimRights rights) {
        return reader().texts()
                .detail(rights.whyNotNow().problem(), rights.whyNotNow().facts());
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        List<LineEdit> edits = asked.edits(ClaimLinesServlet::edit);
        ClaimLinesSheet changed = claims.typeLines(asked.id(), asked.version(), edits);
        return new LinesJson(changed, groups.all(asked.id(), LinesJson.grouping(asked)))::write;
    }

    private static LineEdit edit(JsonObject typed, Figure figure) {
        return new LineEdit(
                figure.text("line"),
                figure.of("work"),
                figure.of("workPercent"),
                figure.of("workQuantity"),
                figure.of("totalPercent"),
                figure.of("storedNew"),
                figure.of("movedToWork"),
                figure.of("workRetainageRate"),
                figure.of("workRetainage"),
                figure.of("storedRetainageRate"),
                figure.of("storedRetainage"),
                figure.of("workReleased"),
                figure.of("storedReleased"),
                figure.text("comment"));
    }
}
