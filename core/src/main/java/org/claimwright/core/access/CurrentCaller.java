package org.claimwright.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Holds the caller for as long as one request lasts; whoever authenticates the request says who it is. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;

    public void become(Caller someone) {
        caller = someone;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }
}
