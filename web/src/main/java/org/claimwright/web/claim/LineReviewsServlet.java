package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.Consumer;
import org.claimwright.core.claim.ClaimLinesSheet;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineGroups;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.problem.Problem;
import org.claimwright.web.sheet.Figure;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** What a reviewer says of lines in the grid, line by line, while the review goes on. They are read with the claim's. */
@WebServlet("/sheet/line-reviews")
public class LineReviewsServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClaimReviews reviews;

    @EJB
    private transient LineGroups groups;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        var decisions = asked.edits(LineReviewsServlet::decision);
        ClaimLinesSheet changed = reviews.decide(asked.id(), asked.version(), decisions);
        return new LinesJson(changed, groups.all(asked.id(), LinesJson.grouping(asked)))::write;
    }

    private static LineReview decision(JsonObject typed, Figure figure) {
        return new LineReview(
                figure.text("line"),
                figure.constant("decision", Decision.class),
                figure.text("reason"),
                figure.of("approvedWork"),
                figure.of("approvedStored"));
    }
}
