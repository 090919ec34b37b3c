package org.claimwright.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.claimwright.core.problem.Refusal;

/** Holds the caller for as long as one request lasts; whoever authenticates the request says who it is. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;
    private Refusal unknown;

    public void become(Caller someone) {
        caller = someone;
    }

    /** Nobody could find out who calls. */
    public void stayUnknown(Refusal because) {
        unknown = because;
    }

    /** Who calls, if anybody is signed in; refuses where that could not be found out. */
    public Optional<Caller> caller() {
        if (unknown != null) {
            throw unknown;
        }
        return Optional.ofNullable(caller);
    }
}
