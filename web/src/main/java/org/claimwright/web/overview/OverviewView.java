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

    public ProgressChart progress(DirectionStand side) {
        return new ProgressChart(side.periods(), side.sum());
    }

    public List<ChartArea.Label> labels(DirectionStand side) {
        return ChartArea.labels(side.periods());
    }

    public String getBox() {
        return ChartArea.box();
    }

    public List<Integer> getGrid() {
        return ChartArea.grid();
    }

    public int getRight() {
        return ChartArea.right();
    }

    /** The key of what a series of the charts shows. */
    public String series(int number) {
        return List.of("overview.claimed", "overview.certified", "overview.held")
                .get(number - 1);
    }

    /** What is held on the contract where most is held: the longest bar. */
    public Money getMostHeld() {
        return stand.holding().isEmpty() ? Money.ZERO : stand.holding().get(0).held();
    }

    /** The statuses that claims of this side have. */
    public List<ClaimStatus> statuses(DirectionStand side) {
        return List.of(ClaimStatus.values()).stream()
                .filter(status -> side.count(status) > 0)
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
