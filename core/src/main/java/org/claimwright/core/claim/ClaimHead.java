package org.claimwright.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What the head of a claim says: its number, its period, its dates, a comment. */
@Embeddable
public class ClaimHead {
    @Column(name = "period_id")
    private UUID periodId;

    private String number;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "billing_on")
    private LocalDate billingOn;

    @Column(name = "final")
    private boolean finalClaim;

    private String comment;

    protected ClaimHead() {}

    ClaimHead(ClaimOpening opening) {
        periodId = opening.periodId();
        number = opening.number();
        startOn = opening.startOn();
        endOn = opening.endOn();
        billingOn = opening.billingOn();
        finalClaim = opening.finalClaim();
        comment = opening.comment();
    }

    UUID periodId() {
        return periodId;
    }

    String number() {
        return number;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate endOn() {
        return endOn;
    }

    LocalDate billingOn() {
        return billingOn;
    }

    boolean isFinal() {
        return finalClaim;
    }

    String comment() {
        return comment;
    }
}
