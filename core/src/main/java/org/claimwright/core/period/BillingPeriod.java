package org.claimwright.core.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** The time within which work is billed, and the day by which a claim for it is due. */
@Entity
@Table(name = "billing_period")
public class BillingPeriod {
    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    @Version
    private int version;

    protected BillingPeriod() {}

    BillingPeriod(UUID projectId, PeriodDraft draft) {
        id = UUID.randomUUID();
        this.projectId = projectId;
        take(draft);
    }

    /** @param billed whether there are claims in the period, which then keeps its days and direction */
    void change(PeriodDraft draft, boolean billed) {
        boolean moves = draft.direction() != direction
                || !draft.startOn().equals(startOn)
                || !draft.endOn().equals(endOn);
        if (billed && moves) {
            throw Problem.PERIOD_HAS_CLAIMS.refusal();
        }
        take(draft);
    }

    private void take(PeriodDraft draft) {
        check(draft);
        direction = draft.direction();
        startOn = draft.startOn();
        endOn = draft.endOn();
        dueOn = draft.dueOn();
        status = draft.status();
    }

    static void check(PeriodDraft draft) {
        Faults faults = new Faults();
        date("/startOn", draft.startOn(), faults);
        date("/endOn", draft.endOn(), faults);
        date("/dueOn", draft.dueOn(), faults);
        faults.refuse();
        Map<String, Object> facts = Map.of("start", draft.startOn(), "end", draft.endOn(), "due", draft.dueOn());
        faults.unless(!draft.endOn().isBefore(draft.startOn()), "/endOn", Problem.DATES_REVERSED, facts);
        faults.unless(!draft.dueOn().isBefore(draft.startOn()), "/dueOn", Problem.DATES_REVERSED, facts);
        faults.refuse();
    }

    private static void date(String pointer, LocalDate date, Faults faults) {
        faults.unless(date != null, pointer, Problem.REQUIRED);
        Dates.plausible(pointer, date, faults);
    }

    PeriodSheet sheet() {
        return new PeriodSheet(id, projectId, version, draft());
    }

    PeriodDraft draft() {
        return new PeriodDraft(direction, startOn, endOn, dueOn, status);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public Direction direction() {
        return direction;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isOpen() {
        return status == PeriodStatus.OPEN;
    }

    int version() {
        return version;
    }
}
