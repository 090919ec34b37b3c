package org.claimwright.core.planted;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Is born empty, filled from outside, inexact, and hangs on the container. */
@Entity
public class HangingClaim {
    @Id
    private long id;

    private double total;

    @Inject
    private PlantedPage page;

    public HangingClaim() {}

    public void setTotal(double total) {
        this.total = total;
    }

    @Override
    public String toString() {
        return id + " " + total + " " + page;
    }
}
