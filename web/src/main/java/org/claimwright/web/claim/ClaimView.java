package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.claim.ClaimLinesSheet;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.sheet.SheetTold;

/** One progress claim: its summary, and what the grid of its continuation sheet is told. Lines come with the grid. */
@Named
@RequestScoped
public class ClaimView {
    @EJB
    private LinePages lines;

    @EJB
    private Contracts contracts;

    @Inject
    private FrameView frame;

    @Inject
    private SheetTold told;

    private UUID id;
    private ClaimLinesSheet sheet;
    private ContractSheet contract;

    public void open() {
        sheet = lines.page(id, 0, 0);
        contract = contracts.one(sheet.claim().contractId());
    }

    /** The claim without its lines. */
    public ClaimSheet getClaim() {
        return sheet.claim();
    }

    public ContractSheet getContract() {
        return contract;
    }

    /** How many lines the claim has. */
    public int getLineCount() {
        return sheet.sums().lines();
    }

    /** What the script of the grid is told. */
    public String getTold() {
        String address = frame.getBase() + "/claims/" + id;
        return told.of(
                sheet.claim().currency(),
                Map.of(
                        "claim", id.toString(),
                        "lines", address + "/lines",
                        "reviews", address + "/line-reviews"));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
