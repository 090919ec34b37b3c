package org.claimwright.core.claim;

import org.claimwright.core.contract.SomeContracts;

/** Contracts with claims on them, as tests need them. */
final class SomeClaims {
    private SomeClaims() {}

    /** A first draft on 001 concrete 20,000.00 and 002 steel 30,000.00, 10 % held. */
    static Billing concreteAndSteel() {
        return Billing.of(SomeContracts.concreteAndSteel()).open();
    }

    /** A first draft on 001 excavation, 1,200 m3 at 18.335, and 002 hauling, 900 m3 at 7.25. */
    static Billing excavation() {
        return Billing.of(SomeContracts.excavation()).open();
    }

    /** A second draft: of the concrete 8,000.00 done and 1,000.00 stored, 900.00 held. */
    static Billing concreteHalfDone() {
        return concreteAndSteel()
                .type("001", "work", "8000.00", "storedNew", "1000.00")
                .approve()
                .open();
    }
}
