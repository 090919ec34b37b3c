package org.claimwright.core.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.claimwright.core.problem.Problem;

/** Every use case asks here before it acts. What nobody allowed is denied. */
@Dependent
public class Access {
    private final CurrentCaller current;

    @Inject
    public Access(CurrentCaller current) {
        this.current = current;
    }

    /** Who calls; refuses when nobody is signed in. */
    public Caller caller() {
        return current.caller().orElseThrow(Problem.NOT_SIGNED_IN::refusal);
    }

    /** Refuses an action on a contract: as missing when the caller must not know of it, else as not allowed. */
    public void require(Action action, Standing standing) {
        requireScope(action);
        if (!standing.sees()) {
            throw Problem.NOT_FOUND.refusal();
        }
        requireThat(action, action.allows(standing));
    }

    /** Refuses an action for which the feature itself found out whether the caller may. */
    public void requireThat(Action action, boolean allowed) {
        requireScope(action);
        if (!allowed) {
            throw Problem.NOT_ALLOWED.refusal(Map.of("action", action, "who", action.who()));
        }
    }

    public void requireAdministrator(Action action) {
        requireThat(action, caller().administrator());
    }

    private void requireScope(Action action) {
        if (!caller().scopes().contains(action.scope())) {
            throw Problem.SCOPE_MISSING.refusal(Map.of("scope", action.scope()));
        }
    }
}
