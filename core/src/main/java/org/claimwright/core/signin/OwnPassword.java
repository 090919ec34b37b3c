package org.claimwright.core.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;

/** The password of whoever is signed in: nobody else changes it. */
@Stateless
@OpenToAll("everybody changes the own password, and proves the present one first")
public class OwnPassword {
    @EJB
    SignIn signIn;

    @EJB
    Logins logins;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Changes it and ends every session but the one that goes on with the answer. The present password is asked for like
     * at the door: who guesses is slowed down likewise.
     *
     * @param client the address that the request came from
     */
    // without a transaction: hashing takes long and needs no connection meanwhile
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn change(String present, String next, String client) {
        String email = visitor.email().orElseThrow(Problem.NOT_SIGNED_IN::refusal);
        Faults faults = new Faults();
        faults.unless(present != null && !present.isEmpty(), "/presentPassword", Problem.REQUIRED);
        Passwords.check("/newPassword", next, email, faults);
        faults.refuse();
        prove(email, present, client);
        String proven = logins.byEmail(email)
                .orElseThrow(Problem.NOT_SIGNED_IN::refusal)
                .passwordHash();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!logins.changePassword(visitor.loginId().orElseThrow(), proven, Passwords.hash(next), now)) {
            throw Problem.CHANGED_AT_ONCE.refusal();
        }
        return new SignedIn(visitor.loginId().orElseThrow(), now);
    }

    private void prove(String email, String present, String client) {
        try {
            signIn.prove(email, present, client);
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.SIGN_IN_FAILED) {
                throw Problem.PASSWORD_WRONG.refusalAt("/presentPassword");
            }
            throw refusal;
        }
    }
}
