package org.claimwright.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether accounts of the demonstration are on their way, for as long as the application runs. */
@ApplicationScoped
class Loading {
    private volatile boolean going;

    boolean isGoing() {
        return going;
    }

    void become(boolean state) {
        going = state;
    }
}
