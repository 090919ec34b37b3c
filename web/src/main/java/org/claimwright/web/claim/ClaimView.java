package org.claimwright.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.sheet.SheetTold;

/** The grid of a claim's continuation sheet. Its lines come with the script. */
@RequestScoped
public class ClaimView {
    @Inject
    private FrameView frame;

    @Inject
    private SheetTold told;

    /** What the script of the grid is told about a claim. */
    public String told(ClaimSheet claim) {
        String address = frame.getBase() + "/claims/" + claim.id();
        return told.of(
                claim.currency(),
                Map.of(
                        "claim", claim.id().toString(),
                        "lines", address + "/lines",
                        "reviews", address + "/line-reviews"));
    }
}
