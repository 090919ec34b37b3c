package org.claimwright.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.web.frame.AmountsView;

/** The lines of a claim that go beyond what is scheduled for them, for somebody who is about to hand it over. */
@Named("overBilled")
@RequestScoped
public class OverBilledView {
    @Inject
    private ClaimPage page;

    @Inject
    private AmountsView amounts;

    private List<ClaimLineSheet> lines;

    public int getCount() {
        return lines().size();
    }

    /** Some of them, each with how far it is billed. */
    public String getNamed() {
        return FirstOfMany.named(lines(), line -> line.number() + " (" + amounts.percent(line.percent()) + ")");
    }

    private List<ClaimLineSheet> lines() {
        if (lines == null) {
            lines = page.whole().lines().stream()
                    .filter(ClaimLineSheet::overBilled)
                    .toList();
        }
        return lines;
    }
}
