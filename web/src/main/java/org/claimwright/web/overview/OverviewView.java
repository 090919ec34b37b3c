package org.claimwright.web.overview;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.money.Money;
import org.claimwright.core.overview.DirectionStand;
import org.claimwright.core.overview.Overviews;
import org.claimwright.core.overview.ProjectStand;

/** How one project stands. */
@Named
@RequestScoped
public class OverviewView {
    @EJB
    private Overviews overviews;

    private UUID id;
    private ProjectStand stand;

    public void open() {
        stand = overviews.of(id);
    }

    public ProjectStand getStand() {
        return stand;
    }

    public String getCurrency() {
        return stand.project().project().currency();
    }

    public PeriodChart chart(DirectionStand side) {
        return new PeriodChart(side.periods());
    }

    /** The statuses that claims of this side can have. */
    public List<ClaimStatus> statuses(DirectionStand side) {
        return List.of(ClaimStatus.values()).stream()
                .filter(status -> status.isOf(side.direction()))
                .toList();
    }

    /** How wide a bar is whose whole is {@code of}, in per cent. */
    public String share(Money part, Money of) {
        double share = of.isPositive() ? 100.0 * part.minor() / of.minor() : 0;
        return Math.round(Math.max(0, Math.min(100, share)) * 10) / 10.0 + "%";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
