package org.claimwright.core.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.figure.Dates;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;

/**
 * An agreed change of a contract's price, with lines of its own. Once approved its lines can be billed; approved and
 * billed it stays as it is.
 */
@Entity
@Table(name = "change_order")
public class ChangeOrder {
    private static final int NUMBER = 40;
    private static final int TITLE = 200;
    private static final int REASON = 1000;

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    private String number;
    private String title;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ChangeOrderStatus status;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private Money total = Money.ZERO;

    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ChangeOrder() {}

    ChangeOrder(Contract contract, ChangeOrderDraft draft, LocalDate today, Instant now, Faults faults) {
        id = UUID.randomUUID();
        contractId = contract.id();
        createdAt = now;
        status = ChangeOrderStatus.DRAFT;
        take(draft, faults);
        become(draft.status(), draft.approvedOn(), today);
    }

    void change(ChangeOrderDraft draft, Faults faults) {
        faults.unless(draft.status() == status, "/status", Problem.STATUS_NOT_ALLOWED);
        take(draft, faults);
    }

    private void take(ChangeOrderDraft draft, Faults faults) {
        number = Text.required("/number", draft.number(), NUMBER, faults);
        title = Text.required("/title", draft.title(), TITLE, faults);
        reason = Text.optionalLines("/reason", draft.reason(), REASON, faults);
        Dates.plausible("/approvedOn", draft.approvedOn(), faults);
    }

    final void become(ChangeOrderStatus next, LocalDate on, LocalDate today) {
        status = next;
        approvedOn = next != ChangeOrderStatus.APPROVED ? null : on == null ? today : on;
    }

    void total(Money sum) {
        total = sum;
    }

    boolean isApproved() {
        return status == ChangeOrderStatus.APPROVED;
    }

    ChangeOrderSheet sheet(String currency, List<LineSheet> lines) {
        return new ChangeOrderSheet(
                id, contractId, version, number, title, reason, status, approvedOn, currency, total, lines);
    }

    UUID id() {
        return id;
    }

    UUID contractId() {
        return contractId;
    }

    String number() {
        return number;
    }

    ChangeOrderStatus status() {
        return status;
    }

    Money total() {
        return total;
    }

    /** Counts a change of the whole: its lines and people included. */
    void touch() {
        version++;
    }

    int version() {
        return version;
    }
}
