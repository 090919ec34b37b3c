package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.claim.ClaimRegister;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.StatusForecasts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodDraft;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.period.PeriodStatus;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The billing periods of a project: the list, and the form in which one is made or changed. */
@Named
@RequestScoped
public class PeriodsView {
    private static final String NEW = "new";

    @EJB
    private BillingPeriods billingPeriods;

    @EJB
    private ClaimRegister claims;

    @EJB
    private StatusForecasts rights;

    @Inject
    private Register register;

    @Inject
    private AskedView asked;

    @Inject
    private FrameView frame;

    private List<PeriodSheet> periods;
    private Map<UUID, Long> counts;
    private final Map<Direction, Boolean> managed = new EnumMap<>(Direction.class);
    private PeriodSheet edited;
    private boolean read;
    private Direction direction;
    private LocalDate startOn;
    private LocalDate endOn;
    private LocalDate dueOn;
    private int version;

    public List<PeriodSheet> getPeriods() {
        if (periods == null) {
            periods = billingPeriods
                    .list(register.project().id(), null, null, Register.MANY)
                    .items();
        }
        return periods;
    }

    /** How many claims there are in a period. */
    public long count(UUID period) {
        if (counts == null) {
            counts = new HashMap<>();
            for (Direction side : Direction.values()) {
                counts.putAll(
                        claims.perPeriod(RegisterFilter.of(register.project().id(), side)));
            }
        }
        return counts.getOrDefault(period, 0L);
    }

    /** Whether the visitor runs the periods of a side. */
    public boolean manages(Direction side) {
        return managed.computeIfAbsent(
                side,
                any -> rights.isOpenTo(RegisterFilter.of(register.project().id(), any)));
    }

    public boolean isManaging() {
        return manages(Direction.DOWNSTREAM) || manages(Direction.UPSTREAM);
    }

    /** Whether the form stands open: for a new period or for one of the list. */
    public boolean isForm() {
        fill();
        return isManaging() && (isFresh() || edited != null);
    }

    public boolean isFresh() {
        return NEW.equals(asked.text("edit"));
    }

    /** The period in the form; null for a new one. */
    public PeriodSheet getEdited() {
        fill();
        return edited;
    }

    // what the form begins with: what is, or what would usually come next
    private void fill() {
        if (read) {
            return;
        }
        read = true;
        edited = getPeriods().stream()
                .filter(period -> period.id().equals(asked.id("edit")))
                .findFirst()
                .orElse(null);
        if (edited != null) {
            version = edited.version();
            take(edited.period());
        } else if (isFresh() && manages(side())) {
            take(billingPeriods.next(register.project().id(), side()));
        }
    }

    private Direction side() {
        Direction side = asked.constant(Direction.class, "kind");
        return side == null && !manages(Direction.DOWNSTREAM)
                ? Direction.UPSTREAM
                : side == null ? Direction.DOWNSTREAM : side;
    }

    private void take(PeriodDraft draft) {
        direction = draft.direction();
        startOn = draft.startOn();
        endOn = draft.endOn();
        dueOn = draft.dueOn();
    }

    /** Keeps what the form says. */
    public void save() throws IOException {
        if (edited == null) {
            billingPeriods.create(register.project().id(), draft(PeriodStatus.OPEN));
        } else {
            billingPeriods.change(edited.id(), version, draft(edited.period().status()));
        }
        toList();
    }

    private PeriodDraft draft(PeriodStatus status) {
        return new PeriodDraft(direction, startOn, endOn, dueOn, status);
    }

    public boolean isOpen(PeriodSheet period) {
        return period.period().status() == PeriodStatus.OPEN;
    }

    /** Opens a closed period, or closes an open one. */
    public void turn(PeriodSheet period) throws IOException {
        PeriodDraft was = period.period();
        PeriodStatus next = isOpen(period) ? PeriodStatus.CLOSED : PeriodStatus.OPEN;
        billingPeriods.change(
                period.id(),
                period.version(),
                new PeriodDraft(was.direction(), was.startOn(), was.endOn(), was.dueOn(), next));
        toList();
    }

    public void delete(PeriodSheet period) throws IOException {
        billingPeriods.delete(period.id(), period.version());
        toList();
    }

    private void toList() throws IOException {
        Browser.goTo(frame.getBase() + "/projects/" + asked.getId() + "/billing?tab=periods");
    }

    public Direction[] getDirections() {
        return List.of(Direction.values()).stream().filter(this::manages).toArray(Direction[]::new);
    }

    public Direction getDirection() {
        fill();
        return direction;
    }

    public void setDirection(Direction direction) {
        fill();
        this.direction = direction;
    }

    public LocalDate getStartOn() {
        fill();
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        fill();
        this.startOn = startOn;
    }

    public LocalDate getEndOn() {
        fill();
        return endOn;
    }

    public void setEndOn(LocalDate endOn) {
        fill();
        this.endOn = endOn;
    }

    public LocalDate getDueOn() {
        fill();
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        fill();
        this.dueOn = dueOn;
    }

    /** The version that the form was filled with, so that nobody's change is written over unseen. */
    public int getVersion() {
        fill();
        return version;
    }

    public void setVersion(int version) {
        fill();
        this.version = version;
    }
}
