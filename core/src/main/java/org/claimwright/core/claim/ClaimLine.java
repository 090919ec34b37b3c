package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Quantity;

/**
 * One line of a progress claim: what was done before, what is claimed now, what the reviewer certified, what is held.
 * The figures in force are the claimed ones until the claim is certified, and the certified ones from then on.
 */
@Entity
@Table(name = "claim_line")
public class ClaimLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private ProgressClaim claim;

    private int position;

    @Embedded
    private LinePrice price;

    @Embedded
    private Carried carried;

    @Column(name = "claimed_work")
    private Money claimedWork = Money.ZERO;

    @Column(name = "claimed_stored")
    private Money claimedStored = Money.ZERO;

    @Column(name = "work_quantity")
    private Quantity workQuantity;

    @Column(name = "moved_to_work")
    private Money movedToWork = Money.ZERO;

    @Column(name = "approved_work")
    private Money approvedWork;

    @Column(name = "approved_stored")
    private Money approvedStored;

    private Money work = Money.ZERO;
    private Money stored = Money.ZERO;

    @Embedded
    private LineRetainage retainage;

    private boolean certified;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.NO_ACTION;

    private String reason;
    private String comment;

    protected ClaimLine() {}

    /** @param before how the line stood on the claim before; null when it is billed for the first time */
    ClaimLine(UUID id, ProgressClaim claim, int position, BillableLine line, LineStand before) {
        this.id = id;
        this.claim = claim;
        this.position = position;
        price = new LinePrice(line);
        carried = before == null ? Carried.nothing() : Carried.from(before);
        retainage =
                before == null ? LineRetainage.at(line.workRate(), line.storedRate()) : LineRetainage.following(before);
        claimedStored = carried.stored();
        recalculate();
    }

    /** The latest figures typed into this line by the one who bills; the reviewer's figures for it are gone then. */
    void claim(Money newWork, Quantity quantity, Money moved, Money newStored) {
        claimedWork = newWork;
        workQuantity = quantity;
        movedToWork = moved;
        claimedStored = newStored;
        approvedWork = null;
        approvedStored = null;
        recalculate();
    }

    void comment(String text) {
        comment = text;
    }

    void decide(Decision taken, String why) {
        decision = taken;
        reason = why;
    }

    /** The amounts that the reviewer accepts instead of the claimed ones; null for the claimed one. */
    void approve(Money acceptedWork, Money acceptedStored) {
        approvedWork = acceptedWork;
        approvedStored = acceptedStored;
    }

    /** Forgets what the reviewer said, for a new round of review. */
    void reopen() {
        decide(Decision.NO_ACTION, null);
        approve(null, null);
        recalculate();
    }

    /** Puts the certified amounts in force, or the claimed ones again. */
    void certify(boolean now, int decimals) {
        boolean changes = approvedWork != null && now != certified;
        certified = now;
        recalculate();
        if (changes && price.unitPrice() != null) {
            workQuantity = price.unitPrice().quantityFor(work, decimals);
        }
    }

    final void recalculate() {
        work = certified ? certifiedWork() : claimedWork;
        stored = certified ? certifiedStored() : claimedStored;
        retainage.hold(work, stored, carried);
    }

    ClaimLineSheet sheet() {
        return ClaimLineSheet.of(this);
    }

    /** Column G: completed and stored to date. */
    Money total() {
        return carried.work().plus(work).plus(stored);
    }

    /** What this claim adds to columns E and F together. */
    Money gross() {
        return total().minus(carried.total());
    }

    /** Column G less column I if the line were certified with what the reviewer has said of it so far. */
    Money earnedIfCertified() {
        Money accepted = certifiedWork();
        Money kept = certifiedStored();
        return carried.work().plus(accepted).plus(kept).minus(retainage.heldOn(accepted, kept, carried));
    }

    Money claimedStoredNew() {
        return claimedStored.minus(carried.stored()).plus(movedToWork);
    }

    /** What the reviewer accepts: another amount, or the claimed one. */
    Money certifiedWork() {
        return approvedWork == null ? claimedWork : approvedWork;
    }

    Money certifiedStored() {
        return approvedStored == null ? claimedStored : approvedStored;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    LinePrice price() {
        return price;
    }

    Carried carried() {
        return carried;
    }

    LineRetainage retainage() {
        return retainage;
    }

    Money claimedWork() {
        return claimedWork;
    }

    Money claimedStored() {
        return claimedStored;
    }

    Quantity workQuantity() {
        return workQuantity;
    }

    Money movedToWork() {
        return movedToWork;
    }

    Money approvedWork() {
        return approvedWork;
    }

    Money approvedStored() {
        return approvedStored;
    }

    Money work() {
        return work;
    }

    Money stored() {
        return stored;
    }

    boolean isCertified() {
        return certified;
    }

    Decision decision() {
        return decision;
    }

    String reason() {
        return reason;
    }

    String comment() {
        return comment;
    }
}
